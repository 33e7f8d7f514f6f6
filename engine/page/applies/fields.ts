import type { Page } from '..';
import { fieldsOf, forms } from '../field';

/** Form fields, and what a person can type in without being a field by its role. */
export const fields = (page: Page) => all(page).size;
export const beyondFirst = (page: Page) => Math.max(0, fields(page) - 1);

function all(page: Page): ReadonlySet<Element> {
  return page.memo('applies/fields', () => new Set([...fieldsOf(page), ...page.select(EDITABLE)]));
}

const EDITABLE = '[contenteditable]:not([contenteditable="false" i]), output, [role~="combobox" i], [role~="listbox" i]';

/** Fields of forms that have two or more. Editable zones may be part of any form. */
export function inFormOfSeveral(page: Page): number {
  const loose = fields(page) - fieldsOf(page).length;
  const several = [...forms(page).values()].filter((list) => list.length + loose > 1);
  return several.reduce((sum, list) => sum + list.length, 0);
}
