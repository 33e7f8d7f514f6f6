import type { Page } from '..';
import { tablesOf } from '../table-grid';

/** Tables of more than one cell: a single cell has neither title nor headers. */
export const notSingle = (page: Page) => [...tablesOf(page).values()].filter((table) => table.cells.length > 1).length;

/**
 * Tables that are large enough for a header to stand elsewhere than in the first row and the first column, or to be that of a part.
 * Tables whose rows or columns we can't count are so, too.
 */
export function maybeComplex(page: Page): number {
  return [...tablesOf(page).values()].filter(({ rows, columns, aria }) => {
    if (aria && (rows === 0 || columns === 0)) return true;
    return rows > 1 && columns > 1 && rows * columns > 4;
  }).length;
}
