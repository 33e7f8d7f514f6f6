import type { Page } from '.';

/**
 * What moves together when something is scrolled: the document (null), the content of a scroller, a fixed or sticky box.
 * Where boxes of two planes meet says nothing: the next turn of the wheel changes it.
 */
export type Plane = Element | null;

export interface Planes {
  /** Plane that the box of an element lies in. */
  ofBox(element: Element): Plane;
  /** Plane that its content lies in: its own when it scrolls. */
  ofContent(element: Element): Plane;
  /** Plane behind this one. */
  behind(plane: Element): Plane;
  /** Nothing of the document stays behind it. */
  isFixed(plane: Element): boolean;
  isSticky(plane: Element): boolean;
}

export function planesOf(page: Page): Planes {
  return page.memo('planes', () => createPlanes(page));
}

function createPlanes(page: Page): Planes {
  const contents = new Map<Element, Plane>();
  const floats = (element: Element) => /^(fixed|sticky)$/.test(page.style(element).position);

  const planes: Planes = {
    ofBox(element) {
      if (floats(element)) return element;
      const parent = page.parent(element);
      return parent ? planes.ofContent(parent) : null;
    },
    ofContent(element) {
      let plane = contents.get(element);
      if (plane !== undefined) return plane;
      plane = scrolls(element, page) ? element : planes.ofBox(element);
      contents.set(element, plane);
      return plane;
    },
    behind(plane) {
      if (!floats(plane)) return planes.ofBox(plane);
      const parent = page.parent(plane);
      return parent ? planes.ofContent(parent) : null;
    },
    isFixed: (plane) => page.style(plane).position === 'fixed',
    isSticky: (plane) => page.style(plane).position === 'sticky',
  };
  return planes;
}

function scrolls(element: Element, page: Page): boolean {
  if (element === page.root || element === page.document.body) return false;
  const { overflow } = page.style(element);
  if (overflow === 'visible' || !/auto|scroll/.test(overflow)) return false;
  return element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
}
