import type { Page } from '.';

const fields = new Set(['button', 'input', 'select', 'textarea']);

/** Can get the focus: rendered, not inert, not disabled, and of a kind that takes it. */
export function isFocusable(element: Element, page: Page): boolean {
  return takesFocus(element) && page.rendered(element) && !page.closest(element, '[inert]') && !isDisabled(element, page);
}

/** Is met by the Tab key. A radio button that is not the checked one of its group is met by arrows. */
export function isTabbable(element: Element, page: Page): boolean {
  if (!page.focusable(element)) return false;
  const given = tabIndexOf(element);
  if (given !== null) return given >= 0;
  if (element.localName === 'input' && (element as HTMLInputElement).type === 'radio')
    return isTabStopOfGroup(element as HTMLInputElement, page);
  return true;
}

function takesFocus(element: Element): boolean {
  if (tabIndexOf(element) !== null) return true;
  switch (element.localName) {
    case 'a':
      return element.hasAttribute('href') || element.hasAttribute('xlink:href');
    case 'area':
      return element.hasAttribute('href');
    case 'input':
      return (element as HTMLInputElement).type !== 'hidden';
    case 'button':
    case 'select':
    case 'textarea':
    case 'iframe':
    case 'frame':
    case 'embed':
      return true;
    case 'summary':
      return element.parentElement?.localName === 'details' && element.parentElement.querySelector(':scope > summary') === element;
    case 'audio':
    case 'video':
      return element.hasAttribute('controls');
  }
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

function tabIndexOf(element: Element): number | null {
  const value = element.getAttribute('tabindex');
  if (value === null) return null;
  const number = Number.parseInt(value, 10);
  return Number.isNaN(number) ? null : number;
}

/** `:disabled` knows of the disabled fieldset around the element, and of its first legend that stays enabled. */
function isDisabled(element: Element, page: Page): boolean {
  if (!fields.has(element.localName)) return false;
  return page.select(':disabled').length > 0 && element.matches(':disabled');
}

function isTabStopOfGroup(radio: HTMLInputElement, page: Page): boolean {
  if (!radio.name || radio.checked) return true;
  const root = radio.getRootNode() as Document | ShadowRoot;
  const group = page.select('input[type=radio]').filter((other): other is HTMLInputElement => {
    const input = other as HTMLInputElement;
    return input.name === radio.name && input.form === radio.form && input.getRootNode() === root;
  });
  if (group.some((other) => other.checked)) return false;
  return group.find((other) => page.focusable(other)) === radio;
}
