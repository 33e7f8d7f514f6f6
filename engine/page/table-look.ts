import type { Page } from '.';
import type { TableCell } from './table-grid';

/** All bold, or on a ground of their own, while the others are not. */
export function standOut(cells: readonly TableCell[], others: readonly TableCell[], page: Page): boolean {
  const bold = ({ element }: TableCell) => Number(page.style(inner(element, page)).fontWeight) >= 600;
  const ground = ({ element }: TableCell) => page.style(element).backgroundColor;
  const compared = others.slice(0, 20);
  if (compared.length === 0) return false;
  if (cells.every(bold) && !compared.some(bold)) return true;
  const own = new Set(cells.map(ground));
  return own.size === 1 && !own.has('rgba(0, 0, 0, 0)') && !compared.some((cell) => own.has(ground(cell)));
}

/** The element that holds the whole text of the cell. */
function inner(cell: Element, page: Page): Element {
  let element = cell;
  while (element.children.length === 1 && !page.ownText(element)) element = element.children[0] as Element;
  return element;
}
