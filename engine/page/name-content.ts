import type { Page } from '.';
import { generatedText } from './generated';
import type { NameWalk } from './name-walk';
import { flowsInLine, foldSpaces } from './text';
import { flatChildren } from './walk';

/** Text that the content of an element gives, with what style sheets generate before and after. */
export function contentName(element: Element, page: Page, walk: NameWalk): string {
  let text = generatedText(element, '::before', page);
  const children = flatChildren(element);
  for (let i = 0; i < children.length; i++) {
    const child = children[i] as Node;
    if (child.nodeType === 3) text += foldSpaces((child as Text).data);
    else if (child.nodeType === 1) text += pieceOf(child as Element, page, walk);
  }
  for (const owned of page.refs(element, 'aria-owns')) text += ` ${pieceOf(owned, page, walk)}`;
  return text + generatedText(element, '::after', page);
}

function pieceOf(element: Element, page: Page, walk: NameWalk): string {
  if (element.localName === 'br') return ' ';
  const piece = walk.compute(element, page, walk).text;
  if (!piece) return '';
  return flowsInLine(element, page) ? piece : ` ${piece} `;
}

/** Value of a field that stands in the label of another; undefined when the element is not one. */
export function embeddedValue(element: Element, page: Page, walk: NameWalk): string | undefined {
  switch (page.role(element)) {
    case 'textbox':
    case 'searchbox':
      return 'value' in element ? (element as HTMLInputElement).value : contentName(element, page, walk);
    case 'combobox':
    case 'listbox':
      return chosen(element, page, walk);
    case 'meter':
    case 'progressbar':
    case 'scrollbar':
    case 'slider':
    case 'spinbutton':
      return element.getAttribute('aria-valuetext') ?? element.getAttribute('aria-valuenow') ?? nativeValue(element);
  }
  return undefined;
}

function nativeValue(element: Element): string {
  return 'value' in element ? String((element as HTMLInputElement).value) : '';
}

function chosen(element: Element, page: Page, walk: NameWalk): string {
  if (element.localName === 'input') return (element as HTMLInputElement).value;
  const options =
    element.localName === 'select'
      ? [...(element as HTMLSelectElement).selectedOptions]
      : [...element.querySelectorAll('[role=option][aria-selected=true]')];
  return options.map((option) => walk.compute(option, page, walk).text.trim()).join(' ');
}
