import type { Page } from '.';
import type { TableCell, TableSlots } from './table-slots';

/**
 * The HTML standard's algorithm that gives a cell its headers: those that `headers` lists, else those found up the column and back the row,
 * then those of its row group and column group.
 */
export function createHeaders(
  slots: TableSlots,
  byElement: ReadonlyMap<Element, TableCell>,
  page: Page,
): (cell: TableCell) => readonly TableCell[] {
  const known = new Map<TableCell, readonly TableCell[]>();
  const axes = new Map<TableCell, Axes>();
  let data: DataLines | undefined;
  const ofGroups = slots.cells.filter((cell) => cell.header && /group$/.test(cell.scope));
  const axesOf = (cell: TableCell) => {
    const kept = axes.get(cell);
    if (kept) return kept;
    data ??= dataLines(slots);
    const read = readAxes(cell, data);
    axes.set(cell, read);
    return read;
  };

  /** Looks along a row (`dy` 0) or a column (`dx` 0) away from the cell, as the standard says. */
  function scan(principal: TableCell, fromRow: number, fromColumn: number, dx: -1 | 0, dy: -1 | 0, found: Set<TableCell>): void {
    const opaque: TableCell[] = [];
    let inHeaders = principal.header;
    let block: TableCell[] = principal.header ? [principal] : [];
    let last: TableCell | null = null;
    for (let row = fromRow + dy, column = fromColumn + dx; row >= 0 && column >= 0; row += dy, column += dx) {
      const cell = slots.at(row, column);
      if (!cell || cell === last || cell === principal) continue;
      last = cell;
      if (!cell.header) {
        if (inHeaders) opaque.push(...block);
        inHeaders = false;
        block = [];
        continue;
      }
      inHeaders = true;
      block.push(cell);
      const blocked = opaque.some((other) => (dx === 0 ? sameColumns(other, cell) : sameRows(other, cell)));
      if (!blocked && (dx === 0 ? axesOf(cell).column : axesOf(cell).row)) found.add(cell);
    }
  }

  return (cell) => {
    const kept = known.get(cell);
    if (kept) return kept;
    const found = new Set<TableCell>();
    const listed = cell.element.getAttribute('headers');
    if (listed?.trim() && cell.element.closest('table')) {
      for (const element of page.refs(cell.element, 'headers')) {
        const header = byElement.get(element);
        if (header && header !== cell) found.add(header);
      }
    } else {
      for (let row = cell.row; row < cell.row + cell.height; row++) scan(cell, row, cell.column, -1, 0, found);
      for (let column = cell.column; column < cell.column + cell.width; column++) scan(cell, cell.row, column, 0, -1, found);
      for (const other of ofGroups) if (other !== cell && coversByGroup(other, cell, slots)) found.add(other);
    }
    const headers = [...found].filter((header) => !header.empty);
    known.set(cell, headers);
    return headers;
  };
}

interface Axes {
  readonly row: boolean;
  readonly column: boolean;
}

/** Is a header cell one for its columns, or for its rows? An empty `td` is no data cell: corners are often so. */
function readAxes(cell: TableCell, data: DataLines): Axes {
  if (cell.scope !== 'auto') return { row: cell.scope === 'row', column: cell.scope === 'col' };
  if (!any(data.rows, cell.row, cell.height)) return { row: false, column: true };
  return { row: !any(data.columns, cell.column, cell.width), column: false };
}

/** Rows and columns that hold a data cell. */
interface DataLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

function dataLines({ cells }: TableSlots): DataLines {
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const { header, empty, row, column, width, height } of cells) {
    if (header || empty) continue;
    for (let y = row; y < row + height; y++) rows.add(y);
    for (let x = column; x < column + width; x++) columns.add(x);
  }
  return { rows, columns };
}

function any(lines: ReadonlySet<number>, from: number, count: number): boolean {
  for (let line = from; line < from + count; line++) if (lines.has(line)) return true;
  return false;
}

function coversByGroup(header: TableCell, cell: TableCell, slots: TableSlots): boolean {
  if (header.scope === 'rowgroup') {
    return slots.groups[header.row] === slots.groups[cell.row] && header.row <= cell.row && header.column <= cell.column;
  }
  if (header.scope === 'colgroup') {
    const group = slots.columnGroups[header.column];
    // Without `colgroup`, its own span is what authors mean.
    const within =
      group === undefined
        ? cell.column >= header.column && cell.column < header.column + header.width
        : slots.columnGroups[cell.column] === group && header.column <= cell.column;
    return within && header.row <= cell.row;
  }
  return false;
}

const sameColumns = (a: TableCell, b: TableCell) => a.column === b.column && a.width === b.width;
const sameRows = (a: TableCell, b: TableCell) => a.row === b.row && a.height === b.height;
