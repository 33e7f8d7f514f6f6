import type { Page } from '.';
import { type Colour, mix, over, parseColour, TRANSPARENT, WHITE } from './colour';

/** What stands behind an element, or why it can't be known from the styles. */
export type Doubt =
  | '' // certain
  | 'image' // a background image, or an image behind
  | 'gradient' // stops that can't be read
  | 'overlap' // another element may be painted behind or above
  | 'effect' // blend mode, filter, mask, text clipped background
  | 'colour'; // a colour notation that we don't know

/** One ancestor or self that paints, outermost first in `Backdrop.layers`. */
export interface Layer {
  readonly element: Element;
  readonly colour: Colour;
  /** Stops of a gradient painted above `colour`, in order; empty when there is none. */
  readonly stops: readonly Colour[];
  /** Opacity of the group that the element makes with its content. */
  readonly opacity: number;
}

export interface Backdrop {
  /** From the canvas inwards. Fully transparent ancestors are left out. */
  readonly layers: readonly Layer[];
  readonly doubt: Doubt;
  /** Element that raised the doubt. */
  readonly by: Element | null;
}

/** Layers behind the content of an element: its own background and those of its ancestors, down to the first opaque one. */
export function backdropOf(element: Element, page: Page): Backdrop {
  const known = page.memo('background', () => new WeakMap<Element, Backdrop>());
  const kept = known.get(element);
  if (kept) return kept;
  const backdrop = collect(element, page);
  known.set(element, backdrop);
  return backdrop;
}

function collect(element: Element, page: Page): Backdrop {
  const layers: Layer[] = [];
  const box = page.box(element);
  let doubt: Doubt = '';
  let by: Element | null = null;
  const raise = (why: Doubt, who: Element) => {
    if (doubt) return;
    doubt = why;
    by = who;
  };
  let opaque = false;
  for (let node: Element | null = element; node; node = page.parent(node)) {
    const style = page.style(node);
    const opacity = Number(style.opacity);
    if (hasEffect(style)) raise('effect', node);
    if (opaque) {
      // Beyond the opaque layer, only a translucent group around it still lets something through.
      if (opacity < 1) raise('effect', node);
      continue;
    }
    const paint = paintOf(node, style, page);
    if (paint.doubt) raise(paint.doubt, node);
    const paints = paint.colour.alpha > 0 || paint.stops.length > 0;
    if (
      paints &&
      node !== element &&
      style.display !== 'inline' &&
      node !== page.root &&
      node !== page.document.body &&
      !covers(page.box(node), box)
    ) {
      raise('overlap', node);
    }
    if (paints || opacity < 1) layers.push({ element: node, colour: paint.colour, stops: paint.stops, opacity });
    opaque = paint.colour.alpha === 1 && opacity === 1;
    if (!opaque && isOutOfFlow(style) && node !== page.root) raise('overlap', node);
  }
  if (!opaque && /dark/.test(page.style(page.root).colorScheme)) raise('colour', page.root);
  if (!doubt) {
    const stranger = strangerOver(element, box, page);
    if (stranger) raise('overlap', stranger);
  }
  return { layers: layers.reverse(), doubt, by };
}

/** Colour and gradient that an element and the pseudo-elements stretched behind its content paint. */
function paintOf(element: Element, style: CSSStyleDeclaration, page: Page): { colour: Colour; stops: Colour[]; doubt: Doubt } {
  const colour = parseColour(style.backgroundColor);
  if (!colour) return { colour: TRANSPARENT, stops: [], doubt: 'colour' };
  const image = style.backgroundImage;
  if (image === 'none') return { colour, stops: [], doubt: paintsWithPseudo(element, page) ? 'overlap' : '' };
  if (/url\(|image-set\(|element\(|cross-fade\(|paint\(/.test(image)) return { colour, stops: [], doubt: 'image' };
  const stops = gradientStops(image);
  // A gradient that does not fill its box leaves parts of the colour bare: the colour is then one of the stops.
  const fills = style.backgroundSize === 'auto' || style.backgroundSize === 'cover' || style.backgroundSize === '100% 100%';
  return stops ? { colour, stops: fills ? stops : [...stops, TRANSPARENT], doubt: '' } : { colour, stops: [], doubt: 'gradient' };
}

const COLOUR = /(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)|#[\da-f]{3,8}\b/gi;

/** Colours of one computed gradient in order, or null when there are several or none can be read. */
export function gradientStops(image: string): Colour[] | null {
  if ((image.match(/gradient\(/g) ?? []).length !== 1) return null;
  const stops = (image.match(COLOUR) ?? []).map(parseColour);
  return stops.length > 0 && stops.every((stop) => stop !== null) ? stops : null;
}

function hasEffect(style: CSSStyleDeclaration): boolean {
  if (style.mixBlendMode !== 'normal' || style.filter !== 'none') return true;
  const backdrop = style.getPropertyValue('backdrop-filter');
  if (backdrop && backdrop !== 'none') return true;
  const mask = style.getPropertyValue('mask-image');
  if (mask && mask !== 'none') return true;
  return style.backgroundClip === 'text' || style.getPropertyValue('-webkit-background-clip') === 'text';
}

/** A generated box with a background, positioned so that it may lie behind the content. */
function paintsWithPseudo(element: Element, page: Page): boolean {
  const view = page.document.defaultView;
  if (!view) return false;
  for (const pseudo of ['::before', '::after']) {
    const style = view.getComputedStyle(element, pseudo);
    if (style.content === 'none' || style.content === 'normal' || style.display === 'none') continue;
    if (style.position !== 'absolute' && style.position !== 'fixed') continue;
    const colour = parseColour(style.backgroundColor);
    if (style.backgroundImage !== 'none' || !colour || colour.alpha > 0) return true;
  }
  return false;
}

const isOutOfFlow = (style: CSSStyleDeclaration) =>
  style.position === 'absolute' || style.position === 'fixed' || style.position === 'sticky';

/** Half a pixel of rounding is forgiven. */
function covers(outer: DOMRectReadOnly, inner: DOMRectReadOnly): boolean {
  return (
    outer.left <= inner.left + 0.5 && outer.top <= inner.top + 0.5 && outer.right >= inner.right - 0.5 && outer.bottom >= inner.bottom - 0.5
  );
}

const REPLACED = /^(IMG|VIDEO|CANVAS|IFRAME|OBJECT|EMBED|svg)$/;

/** Boxes out of the flow that paint something: they may lie over or under any text. */
function floatingBoxes(page: Page): { element: Element; box: DOMRectReadOnly }[] {
  return page.memo('background/floating', () => {
    const boxes: { element: Element; box: DOMRectReadOnly }[] = [];
    for (const element of page.elements) {
      if (!page.rendered(element)) continue;
      const style = page.style(element);
      if (style.position === 'static' && style.transform === 'none' && style.float === 'none' && !/-\d/.test(style.margin)) continue;
      const paints =
        REPLACED.test(element.tagName) || style.backgroundImage !== 'none' || (parseColour(style.backgroundColor)?.alpha ?? 1) > 0;
      if (paints && page.visible(element)) boxes.push({ element, box: page.box(element) });
    }
    return boxes;
  });
}

function strangerOver(element: Element, box: DOMRectReadOnly, page: Page): Element | null {
  for (const floating of floatingBoxes(page)) {
    const other = floating.box;
    if (other.left >= box.right || other.right <= box.left || other.top >= box.bottom || other.bottom <= box.top) continue;
    if (!isAncestor(floating.element, element, page) && !isAncestor(element, floating.element, page)) return floating.element;
  }
  return null;
}

function isAncestor(ancestor: Element, element: Element, page: Page): boolean {
  for (let node: Element | null = element; node; node = page.parent(node)) if (node === ancestor) return true;
  return false;
}

/** Points looked at between two stops: the luminance between them is not a straight line. */
const BETWEEN = 8;

/**
 * Colours that a text of this colour and its background take once the layers are painted, one pair for each colour of the gradients
 * (a single pair without gradient).
 */
export function paint(layers: readonly Layer[], text: Colour): { text: Colour; background: Colour }[] {
  // Each group is mixed with what is behind it once its content is painted, so the innermost comes first.
  const paintFrom = (index: number, behind: Colour): { text: Colour; background: Colour }[] => {
    const layer = layers[index];
    if (!layer) return [{ text: over(text, behind), background: behind }];
    const plain = over(layer.colour, behind);
    const grounds = layer.stops.length ? between(layer.stops).map((stop) => over(stop, plain)) : [plain];
    const inside = grounds.flatMap((ground) => paintFrom(index + 1, ground));
    if (layer.opacity === 1) return inside;
    return inside.map((pair) => ({ text: mix(behind, pair.text, layer.opacity), background: mix(behind, pair.background, layer.opacity) }));
  };
  return paintFrom(0, WHITE);
}

function between(stops: readonly Colour[]): Colour[] {
  return stops.flatMap((stop, index) => {
    const next = stops[index + 1];
    return next ? Array.from({ length: BETWEEN }, (_, step) => mix(stop, next, step / BETWEEN)) : [stop];
  });
}
