import type { Page } from '.';

/** Where something is painted inside the stacking context around it: by level, then in the order of the tree. */
interface Place {
  readonly level: number;
  readonly index: number;
  /** Gathers its own content only: layers inside it that are positioned belong to the context around it. */
  readonly loose: boolean;
}

/** Places from the outermost stacking context inwards. Compared with `comparePaint`. */
export type PaintKey = readonly Place[];

/** Phases of CSS 2.1 appendix E; `z-index` other than 0 takes its own number. */
const OWN_BACKGROUND = -Infinity;
const BLOCKS = 0;
const FLOATS = 0.1;
const INLINE = 0.2;
const POSITIONED = 0.3;

export interface PaintOrder {
  /** Place of an element's own background. */
  box(element: Element): PaintKey;
  /** Place of its own text. */
  text(element: Element): PaintKey;
}

/** Order in which the boxes and texts of a page are painted, worked out only where it is asked. */
export function paintOrder(page: Page): PaintOrder {
  return page.memo('paint-order', () => createPaintOrder(page));
}

function createPaintOrder(page: Page): PaintOrder {
  const indexes = new Map(page.elements.map((element, index) => [element, index]));
  const contexts = new Map<Element, PaintKey>();
  const indexOf = (element: Element) => indexes.get(element) ?? 0;

  /** Contexts around the content of an element, its own included. */
  function contextsOf(element: Element): PaintKey {
    const known = contexts.get(element);
    if (known) return known;
    const parent = page.parent(element);
    const around = parent ? contextsOf(parent) : [];
    const place = placeOf(element, parent);
    const own = place ? [...(place.level >= POSITIONED || place.level < 0 ? tight(around) : around), place] : around;
    contexts.set(element, own);
    return own;
  }

  /** How the element gathers its content, if it does. */
  function placeOf(element: Element, parent: Element | null): Place | undefined {
    if (!parent) return { level: POSITIONED, index: 0, loose: false };
    const style = page.style(element);
    const item = isFlexOrGrid(page.style(parent).display);
    const positioned = style.position !== 'static';
    const z = style.zIndex === 'auto' || !(positioned || item) ? null : Number.parseInt(style.zIndex, 10);
    const strict = z !== null || makesContext(style);
    const index = indexOf(element);
    if (positioned || strict) return { level: z || POSITIONED, index, loose: !strict };
    if (style.float !== 'none') return { level: FLOATS, index, loose: true };
    if (item || /^inline-/.test(style.display)) return { level: INLINE, index, loose: true };
  }

  return {
    box(element) {
      const around = contextsOf(element);
      const parent = page.parent(element);
      const index = indexOf(element);
      if (parent && around === contextsOf(parent)) {
        return [...around, { level: page.style(element).display === 'inline' ? INLINE : BLOCKS, index, loose: false }];
      }
      return [...around, { level: OWN_BACKGROUND, index, loose: false }];
    },
    text: (element) => [...contextsOf(element), { level: INLINE, index: indexOf(element) + 0.5, loose: false }],
  };
}

/** Context that a positioned layer belongs to: the nearest that is not loose. */
function tight(contexts: PaintKey): PaintKey {
  const loose = contexts.findIndex((place) => place.loose);
  return loose === -1 ? contexts : contexts.slice(0, loose);
}

/** Negative when `a` is painted first, that is, under `b`. */
export function comparePaint(a: PaintKey, b: PaintKey): number {
  for (let i = 0; ; i++) {
    const left = a[i];
    const right = b[i];
    if (!left || !right) return left ? 1 : right ? -1 : 0;
    if (left.level !== right.level) return left.level - right.level;
    if (left.index !== right.index) return left.index - right.index;
  }
}

const isFlexOrGrid = (display: string) => /^(inline-)?(flex|grid)$/.test(display);

const CONTEXT_STYLES = ['transform', 'translate', 'rotate', 'scale', 'filter', 'backdrop-filter', 'perspective', 'clip-path', 'mask-image'];

/** Does the style alone, whatever the z-index, make a stacking context? */
function makesContext(style: CSSStyleDeclaration): boolean {
  if (style.position === 'fixed' || style.position === 'sticky') return true;
  if (style.opacity !== '1' || style.mixBlendMode !== 'normal' || style.isolation === 'isolate') return true;
  if (/\b(layout|paint|strict|content)\b/.test(style.contain) || /transform|opacity|filter/.test(style.willChange)) return true;
  return CONTEXT_STYLES.some((name) => {
    const value = style.getPropertyValue(name);
    return value !== '' && value !== 'none';
  });
}
