import type { Page } from '.';

/** CSS pixels in the document. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function meet(a: Edges, b: Edges): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

/** Half a pixel of rounding is forgiven. */
export function covers(outer: Edges, inner: Edges): boolean {
  return (
    outer.left <= inner.left + 0.5 && outer.top <= inner.top + 0.5 && outer.right >= inner.right - 0.5 && outer.bottom >= inner.bottom - 0.5
  );
}

/** @returns null when they do not meet. */
export function cross(a: Edges, b: Edges): Edges | null {
  if (!meet(a, b)) return null;
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** Boxes of an element: one per line when it runs in a text. */
export function boxesOf(element: Element, page: Page): Edges[] {
  if (page.style(element).display !== 'inline') return [page.box(element)];
  return inDocument(element.getClientRects(), page);
}

/**
 * Lines of the element's own text, without the upper and lower fifth of each, where letters seldom reach
 * and which a tight line height lets out of the box.
 */
export function textAreas(element: Element, page: Page): Edges[] {
  const range = page.memo('areas/range', () => page.document.createRange());
  const areas: Edges[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 3 || !/\S/.test((node as Text).data)) continue;
    range.selectNodeContents(node);
    areas.push(...inDocument(range.getClientRects(), page));
  }
  const lines = areas.filter(({ left, right, top, bottom }) => right - left >= 1 && bottom - top >= 1).map(core);
  return lines.length ? lines : [core(page.box(element))];
}

function core({ left, top, right, bottom }: Edges): Edges {
  const margin = (bottom - top) / 5;
  return { left: Math.min(left + 1, right), top: top + margin, right: Math.max(right - 1, left), bottom: bottom - margin };
}

function inDocument(rects: DOMRectList, page: Page): Edges[] {
  const { scrollX = 0, scrollY = 0 } = page.document.defaultView ?? {};
  return Array.from(rects, ({ left, top, right, bottom }) => ({
    left: left + scrollX,
    top: top + scrollY,
    right: right + scrollX,
    bottom: bottom + scrollY,
  }));
}

/** The part of a box that what hides its overflow lets through; null when nothing is left. Scrollers don't cut: see `planes`. */
export function cutArea(area: Edges, element: Element, page: Page): Edges | null {
  const window = windowAround(element, page);
  return window ? cross(area, window) : area;
}

/** What the hidden overflow of ancestors leaves to see; null when none hides any. */
function windowAround(element: Element, page: Page): Edges | null {
  const windows = page.memo('areas/windows', () => new Map<Element, Edges | null>());
  const known = windows.get(element);
  if (known !== undefined) return known;
  let window: Edges | null = null;
  const holder = holderOf(element, page);
  if (holder && page.style(element).position !== 'fixed') {
    window = windowAround(holder, page);
    if (hides(holder, page)) window = window ? (cross(window, page.box(holder)) ?? NOTHING) : page.box(holder);
  }
  windows.set(element, window);
  return window;
}

const NOTHING: Edges = { left: 0, top: 0, right: 0, bottom: 0 };

/** Ancestor whose overflow holds for the element: an absolute box is cut by its containing block only. */
function holderOf(element: Element, page: Page): Element | null {
  let holder = page.parent(element);
  if (page.style(element).position !== 'absolute') return holder;
  while (holder && page.style(holder).position === 'static' && page.style(holder).transform === 'none') holder = page.parent(holder);
  return holder;
}

function hides(element: Element, page: Page): boolean {
  if (element === page.root || element === page.document.body) return false;
  const { overflow, display } = page.style(element);
  return /hidden|clip/.test(overflow) && display !== 'inline' && display !== 'contents';
}
