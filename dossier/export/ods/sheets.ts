import { SaxesParser, type SaxesTagNS } from 'saxes';

const TABLE = 'urn:oasis:names:tc:opendocument:xmlns:table:1.0';
const TEXT = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0';

/** Half open, in UTF-16 units of `content.xml`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One cell element: it stands for `repeat` cells side by side. */
export interface Cell extends Span {
  /** 0 is A. */
  readonly column: number;
  readonly repeat: number;
  /** Qualified name, as written. */
  readonly name: string;
  /** By qualified name, decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What is between its tags; empty for `<cell/>`. */
  readonly inner: Span;
  /** Its paragraphs: what a person reads in it. */
  readonly paragraphs: readonly Span[];
  readonly text: string;
}

/** One row element: it stands for `repeat` rows below each other. */
export interface Row extends Span {
  /** 0 is the first. */
  readonly index: number;
  readonly repeat: number;
  readonly cells: readonly Cell[];
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
}

type Building<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Where every cell of a spreadsheet stands in its `content.xml`, so that one can be changed and all else kept as it is, byte for byte.
 * @throws {Error} when it is not well-formed; entities that a document declares are never expanded
 */
export function readSheets(xml: string): readonly Sheet[] {
  const parser = new SaxesParser({ xmlns: true });
  const sheets: Sheet[] = [];
  const open: SaxesTagNS[] = [];
  let rows: Row[] = [];
  let row: Building<Row> | undefined;
  let cells: Cell[] = [];
  let cell: Building<Cell> | undefined;
  let depth = 0;
  let paragraphs: Span[] = [];
  let paragraph = -1;

  const tagStart = () => xml.lastIndexOf('<', parser.position - 1);

  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    open.push(tag);
    const [start, end] = [tagStart(), parser.position];
    if (is(tag, TABLE, 'table')) {
      rows = [];
      sheets.push({ name: attribute(tag, TABLE, 'name') ?? '', rows });
    } else if (is(tag, TABLE, 'table-row')) {
      const index = rows.reduce((_, last) => last.index + last.repeat, 0);
      cells = [];
      row = { index, repeat: count(tag, 'number-rows-repeated'), cells, start, end };
    } else if (row && !cell && (is(tag, TABLE, 'table-cell') || is(tag, TABLE, 'covered-table-cell'))) {
      const last = cells.at(-1);
      const attributes = Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value]));
      paragraphs = [];
      depth = open.length;
      const column = last ? last.column + last.repeat : 0;
      const repeat = count(tag, 'number-columns-repeated');
      cell = { column, repeat, name: tag.name, attributes, inner: { start: end, end }, paragraphs, text: '', start, end };
    } else if (cell && open.length === depth + 1 && is(tag, TEXT, 'p')) {
      paragraph = start;
      if (paragraphs.length > 0) cell.text += '\n';
    }
  });
  parser.on('text', (text) => {
    if (cell && paragraph >= 0) cell.text += text;
  });
  parser.on('closetag', (tag) => {
    const [start, end] = [tagStart(), parser.position];
    if (cell && open.length === depth) {
      if (!tag.isSelfClosing) cell.inner = { start: cell.inner.start, end: start };
      cells.push({ ...cell, end });
      cell = undefined;
    } else if (cell && open.length === depth + 1 && is(tag, TEXT, 'p')) {
      paragraphs.push({ start: paragraph, end });
      paragraph = -1;
    } else if (row && !cell && is(tag, TABLE, 'table-row')) {
      rows.push({ ...row, end });
      row = undefined;
    }
    open.pop();
  });
  parser.write(xml).close();
  return sheets;
}

/** @returns undefined beyond the last cell that the file writes */
export function cellAt(sheet: Sheet, row: number, column: number): { row: Row; cell: Cell } | undefined {
  const found = sheet.rows.find(({ index, repeat }) => index <= row && row < index + repeat);
  const cell = found?.cells.find((one) => one.column <= column && column < one.column + one.repeat);
  return found && cell && { row: found, cell };
}

function is({ uri, local }: SaxesTagNS, namespace: string, name: string): boolean {
  return local === name && uri === namespace;
}

function attribute(tag: SaxesTagNS, namespace: string, name: string): string | undefined {
  return Object.values(tag.attributes).find(({ uri, local }) => local === name && uri === namespace)?.value;
}

/** `repeat` attributes are positive; anything else stands for one. */
function count(tag: SaxesTagNS, name: string): number {
  return Math.max(1, Math.trunc(Number(attribute(tag, TABLE, name) ?? 1)) || 1);
}
