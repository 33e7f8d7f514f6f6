import type { Page } from '.';
import { flatChildren } from './walk';

/** Has boxes. An option and an area have none of their own: their select and image speak for them. */
export function isRendered(element: Element, page: Page): boolean {
  switch (element.localName) {
    case 'option':
    case 'optgroup': {
      const select = page.closest(element, 'select');
      if (select) return page.rendered(select);
      break;
    }
    case 'area': {
      const image = imageOfArea(element, page);
      return image !== null && page.rendered(image);
    }
  }
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // `display:contents` has no box, its children have.
  const style = page.style(element);
  if (style.display !== 'contents' || style.visibility !== 'visible') return false;
  const parent = page.parent(element);
  return parent !== null && hasBoxesAround(parent, page);
}

/** Like rendered, but `visibility:hidden` around an element does not decide for what is in it. */
function hasBoxesAround(element: Element, page: Page): boolean {
  if (element.checkVisibility()) return true;
  const parent = page.parent(element);
  return page.style(element).display === 'contents' && parent !== null && hasBoxesAround(parent, page);
}

export function imageOfArea(area: Element, page: Page): Element | null {
  const name = page.closest(area, 'map')?.getAttribute('name');
  if (!name) return null;
  return page.select('img[usemap], object[usemap]').find((image) => image.getAttribute('usemap') === `#${name}`) ?? null;
}

/** Assistive technologies meet it. `aria-hidden` and `inert` hold for all that is in the element. */
export function isExposed(element: Element, page: Page): boolean {
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert')) return false;
  const parent = page.parent(element);
  if (parent && !page.exposed(parent) && isVeiledForAssistive(parent, page)) return false;
  return page.rendered(element);
}

/** Is it `aria-hidden` or `inert`, or in something that is? (`visibility:hidden` of a parent can be undone by a child.) */
function isVeiledForAssistive(element: Element, page: Page): boolean {
  return page.closest(element, '[aria-hidden="true"], [inert]') !== null;
}

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
/** Nothing can be seen inside. */
const nothing: Edges = { left: 0, top: 0, right: 0, bottom: 0 };
const everything: Edges = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/**
 * Tells what a sighted person can see, once the page is scrolled where it can be.
 * Each element's window on its content is worked out once from its parent's, so a page costs one pass.
 */
export function createVisible(page: Page): (element: Element) => boolean {
  const windows = new Map<Element, Edges>();
  const width = page.root?.clientWidth ?? 0;

  /** Area in which the content of an element shows, in document coordinates. */
  function windowOf(element: Element): Edges {
    const known = windows.get(element);
    if (known) return known;
    const around = windowAround(element);
    let own = around;
    if (around !== nothing) {
      const style = page.style(element);
      if (style.overflow !== 'visible' && style.display !== 'inline' && style.display !== 'contents' && !isViewport(element)) {
        const { x, y, width, height } = page.box(element);
        // What an area with scroll bars holds can be brought into view; one pixel is how text is kept for screen readers alone.
        if (width <= 1 || height <= 1) own = nothing;
        else if (isScrolled(style.overflowX) || isScrolled(style.overflowY)) own = everything;
        else own = cross(around, { left: x, top: y, right: x + width, bottom: y + height });
      }
    }
    windows.set(element, own);
    return own;
  }

  function windowAround(element: Element): Edges {
    let parent = page.parent(element);
    if (!parent) return everything;
    const window = windowOf(parent);
    if (window === everything) return window;
    const position = page.style(element).position;
    if (position === 'fixed') return everything;
    if (position !== 'absolute') return window;
    // An absolute element is cut by its containing block and what is around that, not by static boxes between.
    while (parent && page.style(parent).position === 'static' && page.style(parent).transform === 'none') parent = page.parent(parent);
    return parent ? windowOf(parent) : everything;
  }

  const isViewport = (element: Element) => element === page.root || element === page.document.body;

  function isVisible(element: Element): boolean {
    if (element.localName === 'option' || element.localName === 'optgroup') {
      const select = page.closest(element, 'select');
      if (select) return page.visible(select);
    }
    if (element.localName === 'area') {
      const image = imageOfArea(element, page);
      return image !== null && page.visible(image);
    }
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
      return page.style(element).display === 'contents' && page.rendered(element) && hasVisibleChild(element);
    }
    if (isCutAway(element)) return false;
    const { x, y, width, height } = page.box(element);
    if (width === 0 || height === 0) return hasVisibleChild(element);
    const style = page.style(element);
    if ((width <= 1 || height <= 1) && style.overflow !== 'visible') return false;
    if (outside(x, y, width, height, windowAround(element)) || isOffPage(element)) return hasVisibleChild(element);
    if (textIsPushedAway(style, width)) return style.backgroundImage !== 'none' || hasVisibleChild(element);
    return true;
  }

  function hasVisibleChild(element: Element): boolean {
    const children = flatChildren(element);
    for (let i = 0; i < children.length; i++) {
      const child = children[i] as Node;
      if (child.nodeType === 1 && page.visible(child as Element)) return true;
    }
    return false;
  }

  const cut = new Map<Element, boolean>();
  /** Cut to nothing by `clip` or `clip-path`, on it or around it. */
  function isCutAway(element: Element): boolean {
    const known = cut.get(element);
    if (known !== undefined) return known;
    const parent = page.parent(element);
    const result = clipsToNothing(page.style(element)) || (parent !== null && isCutAway(parent));
    cut.set(element, result);
    return result;
  }

  /** Before the start of the page, where no scroll bar goes. */
  function isOffPage(element: Element): boolean {
    const { right, bottom, left } = page.box(element);
    if (bottom > 0 && right > 0 && left < width) return false;
    const rightToLeft = page.style(page.root).direction === 'rtl';
    const off = bottom <= 0 || (rightToLeft ? left >= width : right <= 0);
    return off && !isInScrolledArea(element);
  }

  function isInScrolledArea(element: Element): boolean {
    for (let around = page.parent(element); around && !isViewport(around); around = page.parent(around)) {
      if (around.scrollLeft || around.scrollTop) return true;
    }
    return false;
  }

  return isVisible;
}

const isScrolled = (overflow: string) => overflow === 'auto' || overflow === 'scroll';

function cross(a: Edges, b: Edges): Edges {
  const edges = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return edges.right <= edges.left || edges.bottom <= edges.top ? nothing : edges;
}

function outside(x: number, y: number, width: number, height: number, window: Edges): boolean {
  if (window === everything) return false;
  return x + width <= window.left || x >= window.right || y + height <= window.top || y >= window.bottom;
}

function clipsToNothing(style: CSSStyleDeclaration): boolean {
  const { clip } = style;
  if (clip && clip !== 'auto' && /^(absolute|fixed)$/.test(style.position)) {
    const [top = 0, right = 0, bottom = 0, left = 0] = (clip.match(/-?[\d.]+|auto/g) ?? []).map((edge) =>
      edge === 'auto' ? Number.NaN : +edge,
    );
    if (right - left <= 1 || bottom - top <= 1) return true;
  }
  const path = style.clipPath;
  if (!path || path === 'none') return false;
  if (/^(circle|ellipse)\(0(px|%)?[ )]/.test(path)) return true;
  const inset = /^inset\(([^)]*)\)/.exec(path)?.[1];
  if (inset === undefined) return false;
  const sides =
    inset
      .split(/ round /)[0]
      ?.trim()
      .split(/\s+/) ?? [];
  const percent = (side: string | undefined) => (side?.endsWith('%') ? Number.parseFloat(side) : 0);
  const [top, right = top, bottom = top, left = right] = sides;
  return percent(top) + percent(bottom) >= 100 || percent(left) + percent(right) >= 100;
}

/** An old way to show a background in place of a text. */
function textIsPushedAway(style: CSSStyleDeclaration, width: number): boolean {
  const indent = style.textIndent;
  return (
    indent !== '0px' &&
    (indent.startsWith('-') || style.overflow !== 'visible') &&
    Math.abs(Number.parseFloat(indent)) >= width &&
    indent.endsWith('px')
  );
}
