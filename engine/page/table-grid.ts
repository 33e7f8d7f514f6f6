import type { Page } from '.';
import { createHeaders } from './table-headers';
import { slotsOfAria, slotsOfNative, type TableCell, type TableSlots } from './table-slots';

export type { TableCell } from './table-slots';

/**
 * Where a table's headers stand. `none`: no header cell. `row` / `column`: whole first row(s) or column(s) of headers, for one axis.
 * `double`: both. `irregular`: headers elsewhere, spanning ones, several levels, or `headers` attributes.
 */
export type TableShape = 'none' | 'row' | 'column' | 'double' | 'irregular';

export interface Table {
  readonly element: Element;
  /** Built with ARIA roles rather than with `table`. */
  readonly aria: boolean;
  readonly rows: number;
  readonly columns: number;
  /** In the order of the page. */
  readonly cells: readonly TableCell[];
  readonly shape: TableShape;
  /** Cell at a place, from 0; null where none reaches. */
  at(row: number, column: number): TableCell | null;
  cellOf(element: Element): TableCell | null;
  /** Header cells that assistive technologies give for a cell, by `headers` or by position. */
  headersOf(cell: TableCell): readonly TableCell[];
  /** Says to assistive technologies that it is no table (`presentation`, `none`). */
  readonly presentational: boolean;
  readonly evidence: TableEvidence;
}

/** Facts that speak for a data table or for a layout one. No verdict. */
export interface TableEvidence {
  readonly caption: string;
  /** `summary`, or what `aria-describedby` says. */
  readonly summary: string;
  readonly headerCells: number;
  readonly thead: boolean;
  readonly scopes: boolean;
  readonly headersAttributes: boolean;
  /** Share of cells with text that hold a number, a date or an amount alone, 0–1. */
  readonly numeric: number;
  /** Share of cells that are empty, 0–1. */
  readonly empty: number;
  /** Cells with blocks that data cells seldom hold: headings, forms, tables, landmarks. */
  readonly blockCells: number;
  readonly nested: boolean;
  /** Cells have borders that show. */
  readonly borders: boolean;
}

const TABLES = 'table, [role~="table" i], [role~="grid" i], [role~="treegrid" i]';

/** Every table of the page in order, native and ARIA. */
export function tablesOf(page: Page): ReadonlyMap<Element, Table> {
  return page.memo('tables', () => {
    const tables = new Map<Element, Table>();
    for (const element of page.select(TABLES)) tables.set(element, readTable(element, page));
    return tables;
  });
}

/** @returns the table model, or null when the element is neither a `table` nor has a role of table. */
export function tableOf(element: Element, page: Page): Table | null {
  return tablesOf(page).get(element) ?? null;
}

/** Table that an element is in, itself included, or null. */
export function tableAround(element: Element, page: Page): Table | null {
  const table = page.closest(element, TABLES);
  return table && tableOf(table, page);
}

function readTable(element: Element, page: Page): Table {
  const aria = element.localName !== 'table';
  const slots = aria ? slotsOfAria(element, page) : slotsOfNative(element as HTMLTableElement, page);
  const { cells, rows, columns, at } = slots;
  const byElement = new Map(cells.map((cell) => [cell.element, cell]));
  const headersOf = createHeaders(slots, byElement, page);
  let shape: TableShape | undefined;
  let evidence: TableEvidence | undefined;
  return {
    element,
    aria,
    rows,
    columns,
    cells,
    at,
    headersOf,
    cellOf: (cell) => byElement.get(cell) ?? null,
    get shape() {
      shape ??= shapeOf(slots);
      return shape;
    },
    presentational: /^(presentation|none)$/.test(page.role(element)),
    get evidence() {
      evidence ??= evidenceOf(element, slots, page);
      return evidence;
    },
  };
}

function shapeOf({ cells, rows, columns, at }: TableSlots): TableShape {
  const headers = cells.filter((cell) => cell.header && !(cell.empty && cell.row === 0 && cell.column === 0));
  if (headers.length === 0) return 'none';
  if (cells.some((cell) => cell.element.getAttribute('headers')?.trim())) return 'irregular';
  if (headers.some((cell) => cell.width > 1 || cell.height > 1 || /group$/.test(cell.scope))) return 'irregular';
  if (headers.some((cell) => cell.row > 0 && cell.column > 0)) return 'irregular';
  const inRow = headers.some((cell) => cell.row === 0 && cell.column > 0);
  const inColumn = headers.some((cell) => cell.column === 0 && cell.row > 0);
  // The corner may be a data cell without content; another hole leaves cells without header.
  const whole = (count: number, cellAt: (index: number) => TableCell | null) =>
    Array.from({ length: count }, (_, index) => cellAt(index)).every(
      (cell, index) => cell?.header || (index === 0 && (cell?.empty ?? true)),
    );
  if (inRow && !whole(columns, (column) => at(0, column))) return 'irregular';
  if (inColumn && !whole(rows, (row) => at(row, 0)) && !(inRow && whole(rows - 1, (row) => at(row + 1, 0)))) return 'irregular';
  if (inRow && inColumn) return 'double';
  if (inRow || inColumn) return inRow ? 'row' : 'column';
  // The corner alone: header of a single row or column of cells.
  return rows > 1 ? 'row' : 'column';
}

const NUMERIC = /^[^\p{L}]*\d[\d\s.,:/%€$£+−–-]*(?:[€$£%]|\p{L}{1,3})?$/u;
const BLOCKS = 'h1, h2, h3, h4, h5, h6, form, table, nav, main, header, footer, article, section, aside, iframe, fieldset';

function evidenceOf(element: Element, { cells }: TableSlots, page: Page): TableEvidence {
  const texts = cells.map((cell) => page.text(cell.element));
  const filled = texts.filter(Boolean);
  const caption = element.querySelector(':scope > caption');
  const summary = element.getAttribute('summary')?.trim();
  return {
    caption: caption ? page.text(caption) : '',
    summary:
      summary ||
      page
        .refs(element, 'aria-describedby')
        .map((other) => page.text(other))
        .join(' '),
    headerCells: cells.filter((cell) => cell.header).length,
    thead: element.querySelector(':scope > thead') !== null,
    scopes: cells.some((cell) => cell.element.hasAttribute('scope')),
    headersAttributes: cells.some((cell) => cell.element.hasAttribute('headers')),
    numeric: filled.length ? filled.filter((text) => NUMERIC.test(text)).length / filled.length : 0,
    empty: cells.length ? cells.filter((cell) => cell.empty).length / cells.length : 0,
    blockCells: cells.filter((cell) => cell.element.querySelector(BLOCKS) !== null).length,
    nested:
      element.querySelector('table') !== null || (page.parent(element) !== null && page.closest(page.parent(element)!, 'table') !== null),
    borders: cells.length > 0 && cells.slice(0, 20).every((cell) => hasBorder(page.style(cell.element))),
  };
}

function hasBorder(style: CSSStyleDeclaration): boolean {
  return (
    (Number.parseFloat(style.borderBottomWidth) > 0 && style.borderBottomStyle !== 'none') ||
    (Number.parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none')
  );
}
