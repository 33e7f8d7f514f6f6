/** Why an element has no place to be outlined at. */
export type Unseen =
  | 'gone'
  | 'closed' // in something that the page can open: dialog, popover, details, collapsed section
  | 'hidden';

/**
 * @returns null when it can be outlined. Something inert or behind a dialog can; what `content-visibility` has put off is
 * laid out when it is asked where it is.
 */
export function unseenBecause(element: Element): Unseen | null {
  if (!element.isConnected) return 'gone';
  const { width, height } = rectOf(element);
  const placed = width > 0 || height > 0;
  if (placed && (standIn(element) !== element || getComputedStyle(element).display === 'contents')) return null;
  if (placed && element.checkVisibility({ visibilityProperty: true })) return null;
  return isInClosed(element) ? 'closed' : 'hidden';
}

/** Is it, or something around it, made inert by the page or by an open modal dialog? */
export function isInert(element: Element): boolean {
  for (let node: Element | null = element; node; node = flatParentOf(node)) if (node.hasAttribute('inert')) return true;
  const modals = [...element.ownerDocument.querySelectorAll(':modal')];
  return modals.length > 0 && !modals.some((modal) => isAround(modal, element));
}

/** Box in CSS pixels of the window. An area, an option and an element without a box of its own are shown by what stands for them. */
export function rectOf(element: Element): DOMRectReadOnly {
  const rect = standIn(element).getBoundingClientRect();
  if (rect.width > 0 || rect.height > 0) return rect;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const inside = range.getBoundingClientRect();
  return inside.width > 0 || inside.height > 0 ? inside : rect;
}

function standIn(element: Element): Element {
  if (element.localName === 'option' || element.localName === 'optgroup') return element.closest('select') ?? element;
  if (element.localName !== 'area') return element;
  const name = element.closest('map')?.getAttribute('name');
  const root = element.getRootNode() as Document | ShadowRoot;
  return (name && [...root.querySelectorAll('[usemap]')].find((image) => image.getAttribute('usemap') === `#${name}`)) || element;
}

function isInClosed(element: Element): boolean {
  for (let node: Element | null = element; node; node = flatParentOf(node)) {
    if (node.localName === 'dialog' && !node.hasAttribute('open')) return true;
    if (node.hasAttribute('popover') && !node.matches(':popover-open')) return true;
    if (node.localName === 'details' && !node.hasAttribute('open')) return true;
    if (getComputedStyle(node).contentVisibility === 'hidden') return true;
  }
  return false;
}

/** Through open shadow roots and slots. */
export function flatParentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  return element.parentElement ?? ((element.getRootNode() as Partial<ShadowRoot>).host || null);
}

function isAround(ancestor: Element, element: Element): boolean {
  for (let node: Element | null = element; node; node = flatParentOf(node)) if (node === ancestor) return true;
  return false;
}
