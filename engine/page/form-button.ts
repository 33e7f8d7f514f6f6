import type { Page } from '.';
import { fieldsOf, formOf } from './field';

/** Buttons of every making; what is announced as a button only. */
export const BUTTONS =
  'button, input[type="submit" i], input[type="reset" i], input[type="button" i], input[type="image" i], [role~="button" i]';

export function buttonsOf(page: Page): readonly Element[] {
  return page.memo('buttons', () => page.select(BUTTONS).filter((element) => page.role(element) === 'button' && page.exposed(element)));
}

/** Buttons that have a name, by the form they belong to (see `formOf`). */
export function buttonsIn(form: Element, page: Page): readonly Element[] {
  const byForm = page.memo('buttons/forms', () =>
    Map.groupBy(
      buttonsOf(page).filter((button) => page.name(button) !== ''),
      (button) => formOf(button, page),
    ),
  );
  return byForm.get(form) ?? [];
}

/** Is a button part of a form: in one, tied to one, or in a search zone or a group with fields? */
export function isInForm(button: Element, page: Page): boolean {
  if ((button as HTMLButtonElement).form) return true;
  return page.closest(button, 'form, search, [role~="form" i], [role~="search" i], fieldset') !== null;
}

/** Buttons beside a field, in the same box: they may serve as its visible label. */
export function buttonBeside(field: Element, page: Page): Element | null {
  let box = page.parent(field);
  for (let level = 0; box && level < 2; level++, box = page.parent(box)) {
    const around = box;
    if (fieldsOf(page).some((other) => other !== field && around.contains(other) && page.exposed(other))) return null;
    const found = buttonsOf(page).find((button) => around.contains(button) && page.visible(button));
    if (found) return found;
  }
  return null;
}
