import type { Table, TableCell } from './table-grid';

/** Where the headers of a table stand. No verdict. */
export interface TableAreas {
  /** First row of the grid: 1 when one merged cell above all columns stands in for a title, else 0. */
  readonly first: number;
  /** That merged cell. */
  readonly title: TableCell | null;
  /** First row below the rows of column headers; `first` when there are none. */
  readonly body: number;
  /** Number of columns of row headers. */
  readonly left: number;
  /** Headers above or beside other headers, for a part of the columns or rows (« Semestre 5 » over « Écrit » and « Projet »). */
  readonly groups: readonly TableCell[];
  /** Headers under or after a group. */
  readonly parts: readonly TableCell[];
  /** Headers as wide as the table that open a part of its rows. */
  readonly sections: readonly TableCell[];
  /** Other headers that are in neither area. */
  readonly elsewhere: readonly TableCell[];
  /** Headers stand on one row or on one column alone. */
  readonly singleAxis: boolean;
}

const known = new WeakMap<Table, TableAreas>();

/** Reads the areas of headers of a table; linear in its cells. */
export function areasOf(table: Table): TableAreas {
  const kept = known.get(table);
  if (kept) return kept;
  const areas = readAreas(table);
  known.set(table, areas);
  return areas;
}

function readAreas(table: Table): TableAreas {
  const { rows, columns, cells } = table;
  const corner = table.at(0, 0);
  const title = corner && columns > 1 && rows > 1 && corner.width >= columns ? corner : null;
  const first = title ? title.height : 0;
  const isWide = (cell: TableCell) => columns > 1 && cell.width >= columns;
  const line = (count: number, at: (index: number) => TableCell | null) => {
    const filled = Array.from({ length: count }, (_, index) => at(index)).filter((cell) => cell && !cell.empty && !isWide(cell));
    return filled.length > 0 && filled.every((cell) => cell?.header);
  };
  let body = first;
  while (body < rows && line(columns, (column) => table.at(body, column))) body++;
  let left = 0;
  if (body < rows) while (left < columns && line(rows - body, (row) => table.at(row + body, left))) left++;
  if (left === columns) left = 0;

  const headers = cells.filter((cell) => cell.header && !cell.empty && cell !== title);
  const above = (cell: TableCell) => cell.row < body;
  const beside = (cell: TableCell) => !above(cell) && cell.column < left && !isWide(cell);
  const groups = headers.filter((cell) =>
    above(cell)
      ? cell.width > 1 && cell.column + cell.width > left && cell.row + cell.height < body
      : beside(cell) && cell.height > 1 && cell.column + cell.width < left,
  );
  const parts = headers.filter((cell) =>
    groups.some((group) =>
      above(cell)
        ? above(group) && cell.row > group.row && cell.column >= group.column && cell.column < group.column + group.width
        : beside(cell) && beside(group) && cell.column > group.column && cell.row >= group.row && cell.row < group.row + group.height,
    ),
  );
  const sections = headers.filter((cell) => !above(cell) && isWide(cell));
  const elsewhere = headers.filter((cell) => !above(cell) && !beside(cell) && !isWide(cell));
  const singleAxis = sections.length + elsewhere.length === 0 && ((body - first === 1 && left === 0) || (body === first && left === 1));
  return { first, title, body, left, groups, parts, sections, elsewhere, singleAxis };
}

/** `th` that hold for a whole row or column: neither groups nor their parts, nor a corner over row headers, nor a title. */
export function fullHeaders(table: Table): readonly TableCell[] {
  const { first, body, left, groups, parts, sections } = areasOf(table);
  const partial = new Set([...groups, ...parts, ...sections]);
  return table.cells.filter((cell) => {
    if (!cell.header || cell.empty || cell.element.localName !== 'th' || cell.row < first || partial.has(cell)) return false;
    return cell.row < body ? cell.column >= left : cell.column < left;
  });
}
