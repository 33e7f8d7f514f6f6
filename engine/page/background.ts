import type { Page } from '.';
import { type Colour, mix, over, WHITE } from './colour';
import { effectOn } from './effects';
import { canvasOwner } from './paint-index';
import { backgroundOf } from './painted';
import { paintsWithPseudo } from './pseudo-paint';
import { type StackItem, stackUnder } from './stack';

/** What stands behind an element, or why it can't be known from the styles. */
export type Doubt =
  | '' // certain
  | 'image' // a background image, or an image behind
  | 'gradient' // stops that can't be read
  | 'overlap' // something painted above, or under a part of it only
  | 'effect' // blend mode, filter, mask, text clipped background
  | 'colour'; // a colour notation that we don't know

/** One thing that paints under an element, or a group around it that is translucent. */
export interface Layer {
  readonly element: Element;
  readonly colour: Colour;
  /** Stops of a gradient painted above `colour`, in order; empty when there is none. */
  readonly stops: readonly Colour[];
  /** Opacity of the group that the element makes with the layers that follow. */
  readonly opacity: number;
}

export interface Backdrop {
  /** From the canvas upwards; what a layer hides is left out. */
  readonly layers: readonly Layer[];
  readonly doubt: Doubt;
  /** Element that raised the doubt. */
  readonly by: Element | null;
}

/** Layers under the content of an element, down to the first that lets nothing through. */
export function backdropOf(element: Element, page: Page): Backdrop {
  const known = page.memo('background', () => new Map<Element, Backdrop>());
  const kept = known.get(element);
  if (kept) return kept;
  const backdrop = collect(element, page);
  known.set(element, backdrop);
  return backdrop;
}

function collect(element: Element, page: Page): Backdrop {
  const doubt = (why: Doubt, by: Element): Backdrop => ({ layers: [], doubt: why, by });
  const effect = effectOn(element, page);
  if (effect) return doubt('effect', effect);
  const { items, closed, overlap } = stackUnder(element, page);
  const unknown = items.find(({ painted }) => painted?.unknown);
  if (unknown?.painted?.unknown) return doubt(unknown.painted.unknown, unknown.element);
  if (overlap) return doubt('overlap', overlap);
  const generated = pseudoBetween(element, closed ? items.at(-1)?.element : undefined, page);
  if (generated) return doubt('overlap', generated);
  const layers = items.map(layerOf);
  if (!closed) {
    const owner = canvasOwner(page);
    const style = page.style(owner);
    const { colour, stops, unknown: what } = backgroundOf(style);
    if (what) return doubt(what, owner);
    if (colour.alpha < 1 && /dark/.test(page.style(page.root).colorScheme)) return doubt('colour', page.root);
    if (owner !== page.root && owner !== element && paintsWithPseudo(owner, page)) return doubt('overlap', owner);
    layers.push({ element: owner, colour, stops, opacity: 1 });
  }
  return { layers: layers.reverse(), doubt: '', by: null };
}

function layerOf({ element, painted, group, faded }: StackItem): Layer {
  const fade = (colour: Colour): Colour => (faded === 1 ? colour : { ...colour, alpha: colour.alpha * faded });
  if (!painted) return { element, colour: { ...WHITE, alpha: 0 }, stops: [], opacity: group };
  return { element, colour: fade(painted.colour), stops: painted.stops.map(fade), opacity: group };
}

/** Element from this one outwards to `last` whose generated box may lie under or over the text. */
function pseudoBetween(element: Element, last: Element | undefined, page: Page): Element | null {
  for (let node: Element | null = element; node; node = page.parent(node)) {
    if (paintsWithPseudo(node, page)) return node;
    if (node === last) return null;
  }
  return null;
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
