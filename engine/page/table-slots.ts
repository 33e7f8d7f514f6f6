import type { Page } from '.';

export type CellScope = 'row' | 'col' | 'rowgroup' | 'colgroup' | 'auto';

export interface TableCell {
  readonly element: Element;
  /** Place of its first slot, from 0. */
  readonly row: number;
  readonly column: number;
  /** Columns and rows that it covers. */
  readonly width: number;
  readonly height: number;
  readonly header: boolean;
  /** Of a header; a wrong value counts as `auto`. */
  readonly scope: CellScope;
  /** Neither text nor image nor field. */
  readonly empty: boolean;
}

export interface TableSlots {
  readonly cells: readonly TableCell[];
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): TableCell | null;
  /** Row group (`thead`, each `tbody`, `tfoot`) of a row, by number. */
  readonly groups: readonly number[];
  /** Column group of a column, by number; -1 outside any. */
  readonly columnGroups: readonly number[];
}

/** Browsers' own limits: a hostile page can't make us fill a million slots. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;

/** The HTML standard's algorithm that forms a table: rows of `tfoot` last, spans cut at the end of their row group. */
export function slotsOfNative(table: HTMLTableElement, page: Page): TableSlots {
  const groups: Element[][] = [];
  const feet: Element[][] = [];
  let loose: Element[] | null = null;
  for (const child of table.children) {
    if (child.localName === 'tr') {
      if (loose) loose.push(child);
      else {
        loose = [child];
        groups.push(loose);
      }
      continue;
    }
    if (!/^(thead|tbody|tfoot)$/.test(child.localName)) continue;
    loose = null;
    const rows = [...child.children].filter((row) => row.localName === 'tr');
    (child.localName === 'tfoot' ? feet : groups).push(rows);
  }
  const isCell = (element: Element) => element.localName === 'td' || element.localName === 'th';
  return fill(
    [...groups, ...feet].map((rows) => rows.map((row) => ({ element: row, cells: [...row.children].filter(isCell) }))),
    (cell) => ({
      width: clamp((cell as HTMLTableCellElement).colSpan, MOST_COLUMNS),
      height: spanOfRows(cell),
      header: isNativeHeader(cell, page),
    }),
    columnGroupsOf(table),
    page,
  );
}

/** `rowspan="0"` means: down to the end of the row group. */
function spanOfRows(cell: Element): number {
  return cell.getAttribute('rowspan')?.trim() === '0' ? MOST_ROWS : clamp((cell as HTMLTableCellElement).rowSpan, MOST_ROWS);
}

const clamp = (span: number, most: number) => Math.min(Math.max(span || 1, 1), most);

function isNativeHeader(cell: Element, page: Page): boolean {
  if (!cell.hasAttribute('role')) return cell.localName === 'th';
  return /^(row|column)header$/.test(page.role(cell));
}

function columnGroupsOf(table: Element): number[] {
  const columns: number[] = [];
  let group = 0;
  for (const child of table.children) {
    if (child.localName !== 'colgroup') continue;
    const cols = [...child.children].filter((col) => col.localName === 'col');
    const spans = cols.length ? cols.map((col) => (col as HTMLTableColElement).span) : [(child as HTMLTableColElement).span];
    const width = spans.reduce((sum, span) => sum + clamp(span, MOST_COLUMNS), 0);
    for (let i = 0; i < width && columns.length < MOST_COLUMNS; i++) columns.push(group);
    group++;
  }
  return columns;
}

const ARIA_CELLS = /^(cell|gridcell|columnheader|rowheader)$/;

/** Rows and cells by their roles; `aria-colspan` and `aria-rowspan` count as spans. */
export function slotsOfAria(table: Element, page: Page): TableSlots {
  const groups: { element: Element; cells: Element[] }[][] = [[]];
  const read = (element: Element): void => {
    for (const child of element.shadowRoot?.children ?? element.children) {
      const role = page.role(child);
      if (role === 'row') groups[groups.length - 1]!.push({ element: child, cells: cellsOfAriaRow(child, page) });
      else if (role === 'rowgroup') {
        groups.push([]);
        read(child);
        groups.push([]);
      } else if (role !== 'table' && role !== 'grid' && role !== 'treegrid') read(child);
    }
  };
  read(table);
  const span = (cell: Element, attribute: string, most: number) => clamp(Number.parseInt(cell.getAttribute(attribute) ?? '1', 10), most);
  return fill(
    groups.filter((group) => group.length > 0),
    (cell) => ({
      width: span(cell, 'aria-colspan', MOST_COLUMNS),
      height: span(cell, 'aria-rowspan', MOST_ROWS),
      header: /header$/.test(page.role(cell)),
    }),
    [],
    page,
  );
}

function cellsOfAriaRow(row: Element, page: Page): Element[] {
  const cells: Element[] = [];
  const read = (element: Element): void => {
    for (const child of element.children) {
      const role = page.role(child);
      if (ARIA_CELLS.test(role)) cells.push(child);
      else if (role === '' || role === 'generic' || role === 'none' || role === 'presentation') read(child);
    }
  };
  read(row);
  return cells;
}

interface Spans {
  width: number;
  height: number;
  header: boolean;
}

function fill(
  groupsOfRows: readonly (readonly { element: Element; cells: readonly Element[] }[])[],
  spansOf: (cell: Element) => Spans,
  columnGroups: readonly number[],
  page: Page,
): TableSlots {
  const grid: (TableCell | undefined)[][] = [];
  const cells: TableCell[] = [];
  const groups: number[] = [];
  let columns = columnGroups.length;
  groupsOfRows.forEach((rows, group) => {
    const end = groups.length + rows.length;
    for (const row of rows) {
      const y = groups.length;
      groups.push(group);
      let x = 0;
      for (const element of row.cells) {
        while (grid[y]?.[x]) x++;
        if (x >= MOST_COLUMNS) break;
        const { width, height, header } = spansOf(element);
        const cell: TableCell = {
          element,
          row: y,
          column: x,
          width: Math.min(width, MOST_COLUMNS - x),
          height: Math.min(height, end - y),
          header,
          scope: scopeOf(element, page),
          empty: isEmpty(element, page),
        };
        cells.push(cell);
        for (let dy = 0; dy < cell.height; dy++) {
          grid[y + dy] ??= [];
          for (let dx = 0; dx < cell.width; dx++) grid[y + dy]![x + dx] ??= cell;
        }
        x += cell.width;
        columns = Math.max(columns, x);
      }
    }
  });
  return { cells, rows: groups.length, columns, groups, columnGroups, at: (row, column) => grid[row]?.[column] ?? null };
}

function scopeOf(cell: Element, page: Page): CellScope {
  if (cell.localName !== 'th') return ({ columnheader: 'col', rowheader: 'row' }[page.role(cell)] as CellScope | undefined) ?? 'auto';
  const scope = cell.getAttribute('scope')?.trim().toLowerCase() ?? '';
  return /^(row|col|rowgroup|colgroup)$/.test(scope) ? (scope as CellScope) : 'auto';
}

const CONTENT = 'img, svg, canvas, input, select, textarea, button, object, embed, iframe, video, audio, [role="img"]';

function isEmpty(cell: Element, page: Page): boolean {
  return !cell.textContent?.trim() && !page.name(cell) && cell.querySelector(CONTENT) === null;
}
