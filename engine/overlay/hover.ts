import { contains, type Rect } from './place';
import { flatParentOf } from './unseen';

interface Pointable {
  readonly key: string;
  readonly element: Element;
  readonly rect: Rect | null;
}

/** Which element is pointed at, or has the keyboard's focus inside. Only listens: what the page gets is as before. */
export function watchPointing(view: Window, items: readonly Pointable[], signal: AbortSignal): { readonly key: string | null } {
  let point: { x: number; y: number } | null = null;
  let focused: Element | null = null;
  const options = { capture: true, passive: true, signal };
  view.addEventListener('pointermove', ({ clientX, clientY }) => (point = { x: clientX, y: clientY }), options);
  view.document.documentElement.addEventListener('pointerleave', () => (point = null), options);
  view.addEventListener('focusin', (event) => (focused = (event.composedPath()[0] as Element | undefined) ?? null), options);
  view.addEventListener('focusout', () => (focused = null), options);
  return {
    get key() {
      return (point && under(point, items)) ?? (focused && around(focused, items));
    },
  };
}

/** The smallest of those under the pointer: a link in a list is meant rather than the list. */
function under({ x, y }: { x: number; y: number }, items: readonly Pointable[]): string | null {
  let found: Pointable | null = null;
  const area = ({ rect }: Pointable) => (rect ? rect.width * rect.height : Number.POSITIVE_INFINITY);
  for (const item of items) {
    if (item.rect && contains(item.rect, x, y) && (!found || area(item) < area(found))) found = item;
  }
  return found?.key ?? null;
}

function around(focused: Element, items: readonly Pointable[]): string | null {
  for (let node: Element | null = focused; node; node = flatParentOf(node)) {
    const item = items.find(({ element }) => element === node);
    if (item) return item.key;
  }
  return null;
}
