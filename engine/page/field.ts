import type { Page } from '.';
import { runsIn } from './blocks';
import { labelsOf } from './labels';

const NATIVE = 'input, select, textarea';
const ARIA_ROLES = ['textbox', 'searchbox', 'combobox', 'listbox', 'spinbutton', 'slider', 'checkbox', 'radio', 'switch'];
const CANDIDATES = `${NATIVE}, ${ARIA_ROLES.map((role) => `[role~="${role}" i]`).join(', ')}`;
const BUTTONS = /^(hidden|submit|reset|button|image)$/;

/**
 * Form fields as the RGAA glossary means them: what one types or chooses in, native or ARIA; buttons and hidden inputs are not.
 * `output`, `progress` and `meter`, in which nothing is entered, are left to the rules that want them. Hidden ones included, in order.
 */
export function fieldsOf(page: Page): readonly Element[] {
  return page.memo('fields', () => page.select(CANDIDATES).filter((element) => isField(element, page)));
}

export function isField(element: Element, page: Page): boolean {
  switch (element.localName) {
    case 'input':
      return !BUTTONS.test((element as HTMLInputElement).type);
    case 'select':
    case 'textarea':
      return true;
  }
  const role = page.role(element);
  if (!ARIA_ROLES.includes(role)) return false;
  // The box around a field, and the list that it opens, are parts of that field.
  if (role === 'combobox' && element.querySelector(NATIVE)) return false;
  return !(role === 'listbox' && popups(page).has(element));
}

/** Lists that comboboxes and buttons open. */
function popups(page: Page): ReadonlySet<Element> {
  return page.memo('fields/popups', () => {
    const openers = page.select('[aria-haspopup], [role~="combobox" i], input[list], input[aria-autocomplete]');
    return new Set(openers.flatMap((opener) => [...page.refs(opener, 'aria-controls'), ...page.refs(opener, 'aria-owns')]));
  });
}

export type LabelKind = 'label' | 'aria-labelledby' | 'aria-label' | 'title' | 'placeholder' | 'content' | 'none';

export interface FieldLabel {
  /** Accessible name. */
  readonly text: string;
  /** Where it comes from. */
  readonly kind: LabelKind;
  /** Elements that give it: labels, those that `aria-labelledby` lists, or the field itself for `content`. */
  readonly elements: readonly Element[];
  /** Can a sighted person see one of them? */
  readonly visible: boolean;
  /** Text that they show. */
  readonly visibleText: string;
}

export function fieldLabel(field: Element, page: Page): FieldLabel {
  const { text, from } = page.nameOf(field);
  const kind = text ? kindOf(from) : 'none';
  const elements = labelElements(field, kind, page);
  const shown = elements.filter((element) => page.visible(element));
  const visibleText = shown
    .map((element) => page.text(element))
    .join(' ')
    .trim();
  return { text, kind, elements, visible: visibleText !== '', visibleText };
}

function kindOf(from: string): LabelKind {
  switch (from) {
    case 'label':
    case 'aria-labelledby':
    case 'aria-label':
    case 'title':
    case 'placeholder':
    case 'content':
      return from;
  }
  return 'none';
}

function labelElements(field: Element, kind: LabelKind, page: Page): readonly Element[] {
  if (kind === 'label') return labelsOf(field, page);
  if (kind === 'aria-labelledby') return page.refs(field, 'aria-labelledby');
  return kind === 'content' ? [field] : [];
}

/** Levels of boxes climbed to find the text beside a field. */
const MOST_LEVELS = 4;

/**
 * Text that is seen beside a field: that of the nearest box around it that shows any, as long as no other field is in that box.
 * @returns '' when there is none
 */
export function textBeside(field: Element, page: Page): string {
  const others = fieldsOf(page);
  let box = page.parent(field);
  for (let level = 0; box && level < MOST_LEVELS; level++, box = page.parent(box)) {
    const around = box;
    if (box === page.document.body || box.localName === 'form') return '';
    if (others.some((other) => other !== field && around.contains(other) && page.rendered(other))) return '';
    const text = seenText(box, page);
    if (text) return text;
  }
  return '';
}

/** Text of a box less what only screen readers get. */
function seenText(box: Element, page: Page): string {
  if (!page.text(box)) return '';
  const seen = runsIn(box, page).filter(({ nodes }) => nodes.some(({ parentElement }) => parentElement && page.visible(parentElement)));
  return seen.map(({ text }) => text).join(' ');
}

export interface FieldGroup {
  /** `fieldset`, or element with the role `group` or `radiogroup`. */
  readonly element: Element;
  /** Its accessible name; '' when it has none. */
  readonly name: string;
  readonly legend: Element | null;
}

/** Nearest group around a field, or null. */
export function fieldGroup(field: Element, page: Page): FieldGroup | null {
  const element = page.closest(field, 'fieldset, [role~="group" i], [role~="radiogroup" i]');
  if (!element) return null;
  return { element, name: page.name(element), legend: element.querySelector(':scope > legend') };
}

/**
 * What holds the fields that are sent together: the form, an element with the role `form` or `search`, else the nearest
 * dialog or landmark, else the body.
 */
export function formOf(field: Element, page: Page): Element {
  const owner = (field as HTMLInputElement).form;
  if (owner instanceof Element) return owner;
  return (
    page.closest(field, 'form, search, [role~="form" i], [role~="search" i]') ??
    page.closest(field, 'dialog, [role~="dialog" i], main, section, aside, header, footer') ??
    page.document.body
  );
}

/** Fields by form, forms in the order of their first field. */
export function forms(page: Page): ReadonlyMap<Element, readonly Element[]> {
  return page.memo('fields/forms', () => {
    const byForm = new Map<Element, Element[]>();
    for (const field of fieldsOf(page)) {
      const form = formOf(field, page);
      const fields = byForm.get(form);
      if (fields) fields.push(field);
      else byForm.set(form, [field]);
    }
    return byForm;
  });
}
