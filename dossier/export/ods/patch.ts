import { type Cell, cellAt, type Row, type Sheet, type Span } from './sheets';
import { xmlAttribute, xmlText } from './xml';

/** A text to write in a cell; '' empties it. Rows and columns start at 0. */
export interface Edit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

interface Replacement extends Span {
  readonly by: string;
}

/** Attributes of the value that a cell had; its style, validation and spans stay. */
const valued =
  /^(?:office:(?:value|value-type|string-value|date-value|time-value|boolean-value|currency)|calcext:value-type|table:formula)$/;
const repeated = 'table:number-columns-repeated';
const rowRepeat = /\stable:number-rows-repeated=("[^"]*"|'[^']*')/;

/**
 * Writes texts in cells of a `content.xml`; all else stays as it was, byte for byte. Values that formulas had given are taken out, so that
 * whoever opens the file calculates them again.
 * @param sheets what `readSheets` read of `xml`
 * @throws {RangeError} when the file has no such cell
 */
export function patch(xml: string, sheets: readonly Sheet[], edits: readonly Edit[]): string {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const byRow = new Map<Row, Edit[]>();
  for (const edit of edits) {
    const sheet = byName.get(edit.sheet);
    const place = sheet && cellAt(sheet, edit.row, edit.column);
    if (!place) throw new RangeError(`${edit.sheet}: no cell at row ${edit.row + 1}, column ${edit.column + 1}`);
    byRow.set(place.row, [...(byRow.get(place.row) ?? []), edit]);
  }

  const replacements: Replacement[] = [];
  for (const row of sheets.flatMap((sheet) => sheet.rows)) {
    const own = byRow.get(row) ?? [];
    if (row.repeat > 1 && own.length > 0) replacements.push(splitRow(xml, row, own));
    else for (const cell of row.cells) replacements.push(...editCell(xml, cell, own));
  }
  return replace(xml, replacements);
}

/** What to write in place of one cell element; nothing when it stays. */
function editCell(xml: string, cell: Cell, edits: readonly Edit[]): Replacement[] {
  const own = edits.filter(({ column }) => cell.column <= column && column < cell.column + cell.repeat);
  if (own.length === 0) return isFormula(cell) ? [{ start: cell.start, end: cell.end, by: copies(xml, cell, cell.repeat) }] : [];
  let from = cell.column;
  let by = '';
  for (const { column, text } of own.sort((a, b) => a.column - b.column)) {
    if (column < from) continue; // The same cell twice: the first counts.
    by += copies(xml, cell, column - from) + written(xml, cell, text);
    from = column + 1;
  }
  return [{ start: cell.start, end: cell.end, by: by + copies(xml, cell, cell.column + cell.repeat - from) }];
}

/** One row of a repeated one changes: the rows above and below it stay repeated. */
function splitRow(xml: string, row: Row, edits: readonly Edit[]): Replacement {
  const changed = (own: readonly Edit[]) => {
    const cells = row.cells.flatMap((cell) => editCell(xml, cell, own));
    const moved = cells.map(({ start, end, by }) => ({ start: start - row.start, end: end - row.start, by }));
    return replace(xml.slice(row.start, row.end), moved);
  };
  const rest = changed([]);
  const times = (n: number) => (n === 0 ? '' : rest.replace(rowRepeat, n === 1 ? '' : ` table:number-rows-repeated="${n}"`));
  let from = row.index;
  let by = '';
  for (const index of [...new Set(edits.map((edit) => edit.row))].sort((a, b) => a - b)) {
    by += times(index - from) + changed(edits.filter((edit) => edit.row === index)).replace(rowRepeat, '');
    from = index + 1;
  }
  return { start: row.start, end: row.end, by: by + times(row.index + row.repeat - from) };
}

/** The same cell, `n` times; a formula without the value that it had. */
function copies(xml: string, cell: Cell, n: number): string {
  if (n === 0) return '';
  const stays = (name: string) => name !== repeated && (name === 'table:formula' || !isFormula(cell) || !valued.test(name));
  const kept = Object.fromEntries(Object.entries(cell.attributes).filter(([name]) => stays(name)));
  const inner = isFormula(cell) ? withoutText(xml, cell) : xml.slice(cell.inner.start, cell.inner.end);
  return element(cell.name, n === 1 ? kept : { ...kept, [repeated]: String(n) }, inner);
}

function written(xml: string, cell: Cell, text: string): string {
  const kept = Object.fromEntries(Object.entries(cell.attributes).filter(([name]) => !valued.test(name) && name !== repeated));
  const type: Record<string, string> = text === '' ? {} : { 'office:value-type': 'string' };
  const paragraphs = text === '' ? '' : text.split(/\r\n?|\n/).map((line) => `<text:p>${xmlText(line)}</text:p>`);
  return element(cell.name, { ...kept, ...type }, [withoutText(xml, cell), ...paragraphs].join(''));
}

/** What a cell holds beside its text: a comment, a drawing. */
function withoutText(xml: string, { inner, paragraphs }: Cell): string {
  const gone = paragraphs.map(({ start, end }) => ({ start: start - inner.start, end: end - inner.start, by: '' }));
  return replace(xml.slice(inner.start, inner.end), gone);
}

function isFormula({ attributes }: Cell): boolean {
  return attributes['table:formula'] !== undefined;
}

function element(name: string, attributes: Readonly<Record<string, string>>, inner: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlAttribute(value)}"`);
  return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`;
}

function replace(text: string, replacements: readonly Replacement[]): string {
  let from = 0;
  let made = '';
  for (const { start, end, by } of [...replacements].sort((a, b) => a.start - b.start)) {
    made += text.slice(from, start) + by;
    from = end;
  }
  return made + text.slice(from);
}
