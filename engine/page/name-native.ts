import type { AccessibleName, NameSource, Page } from '.';
import { labelsOf } from './labels';
import type { NameWalk } from './name-walk';
import { foldSpaces } from './text';

/** Name that HTML gives: label, alternative, legend, caption, value… Nothing when the next step has to find one. */
export function nativeName(element: Element, page: Page, walk: NameWalk): AccessibleName | undefined {
  if (element.namespaceURI === 'http://www.w3.org/2000/svg') return fromChild(element, 'title', 'svg-title', page, walk);
  switch (element.localName) {
    case 'input':
      return inputName(element as HTMLInputElement, page, walk);
    case 'button':
    case 'meter':
    case 'output':
    case 'progress':
    case 'select':
    case 'textarea':
      return fromLabels(element, page, walk);
    case 'img':
    case 'area':
      return named(element.getAttribute('alt'), 'alt');
    case 'fieldset':
      return fromChild(element, 'legend', 'legend', page, walk);
    case 'table':
      return fromChild(element, 'caption', 'caption', page, walk);
    case 'option':
    case 'optgroup':
      return named(element.getAttribute('label'), 'value');
  }
  return undefined;
}

function inputName(input: HTMLInputElement, page: Page, walk: NameWalk): AccessibleName | undefined {
  const label = fromLabels(input, page, walk);
  if (label) return label;
  switch (input.type) {
    case 'image':
      return named(input.getAttribute('alt'), 'alt') ?? named(input.getAttribute('title'), 'title') ?? defaultText(input);
    case 'button':
      return named(input.value, 'value');
    case 'reset':
    case 'submit':
      return named(input.getAttribute('value'), 'value') ?? (input.hasAttribute('value') ? undefined : defaultText(input));
  }
  return undefined;
}

/** Browsers put a text of their own, in their own language, on a button without a value. */
function defaultText(input: HTMLInputElement): AccessibleName {
  return { text: input.type === 'reset' ? 'Reset' : 'Submit', from: 'default' };
}

function fromLabels(control: Element, page: Page, walk: NameWalk): AccessibleName | undefined {
  // A label that is not rendered names nothing in browsers, nor for axe; accname 1.2 would have it count.
  const inLabel = { ...walk, inLabel: true, inContent: true };
  const texts = labelsOf(control, page).map((label) => foldSpaces(walk.compute(label, page, inLabel).text).trim());
  return named(texts.filter(Boolean).join(' '), 'label');
}

function fromChild(element: Element, tag: string, from: NameSource, page: Page, walk: NameWalk): AccessibleName | undefined {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child.localName !== tag) continue;
    // The title of a graphic is never rendered, and counts.
    const hiddenToo = walk.hiddenToo || tag === 'title';
    return named(walk.compute(child, page, { ...walk, inContent: true, hiddenToo }).text, from);
  }
  return undefined;
}

function named(text: string | null, from: NameSource): AccessibleName | undefined {
  return text?.trim() ? { text, from } : undefined;
}
