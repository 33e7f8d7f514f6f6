import type { Page } from '.';
import { boxesOf, cutArea, type Edges } from './areas';
import { type Colour, parseColour, TRANSPARENT } from './colour';
import { gradientStops } from './gradient';

/** A box that puts colour on the page: a background, or an element that shows something of its own. */
export interface Painted {
  readonly element: Element;
  /** Place of the element in `page.elements`. */
  readonly index: number;
  /** What can be seen of it; one area per line for a box that runs in a text. */
  readonly areas: readonly Edges[];
  readonly colour: Colour;
  /** Stops of a gradient over `colour`, in order; empty when there is none. */
  readonly stops: readonly Colour[];
  /** What of it the style does not tell. */
  readonly unknown: '' | 'image' | 'gradient' | 'colour';
}

const CLEAR = 'rgba(0, 0, 0, 0)';
const PICTURES = /^(img|video|canvas|iframe|frame|object|embed|svg|meter|progress)$/;

/** @returns null when the box is clear or nothing of it shows. */
export function paintedBy(element: Element, index: number, page: Page): Painted | null {
  const style = page.style(element);
  const picture = PICTURES.test(element.localName);
  if (!picture && style.backgroundColor === CLEAR && style.backgroundImage === 'none') return null;
  const look = picture ? { colour: TRANSPARENT, stops: [], unknown: 'image' as const } : backgroundOf(style);
  if (look.colour.alpha === 0 && look.stops.length === 0 && !look.unknown) return null;
  if (!page.visible(element)) return null;
  const areas = boxesOf(element, page).flatMap((area) => cutArea(area, element, page) ?? []);
  return areas.length ? { element, index, areas, ...look } : null;
}

export function backgroundOf(style: CSSStyleDeclaration): Pick<Painted, 'colour' | 'stops' | 'unknown'> {
  const colour = parseColour(style.backgroundColor);
  const image = style.backgroundImage;
  if (!colour) return { colour: TRANSPARENT, stops: [], unknown: 'colour' };
  if (image === 'none') return { colour, stops: [], unknown: '' };
  if (/url\(|image-set\(|element\(|cross-fade\(|paint\(/.test(image)) return { colour, stops: [], unknown: 'image' };
  const stops = gradientStops(image);
  if (!stops) return { colour, stops: [], unknown: 'gradient' };
  // A gradient that does not fill its box leaves parts of the colour bare: clear is then one of its stops.
  const fills = /^(auto|cover|100%( 100%)?)$/.test(style.backgroundSize) || style.backgroundRepeat === 'repeat';
  return { colour, stops: fills ? stops : [...stops, TRANSPARENT], unknown: '' };
}

/** Lets nothing of what is under it through. */
export function isOpaque({ colour, stops, unknown }: Pick<Painted, 'colour' | 'stops' | 'unknown'>): boolean {
  return unknown === '' && (colour.alpha === 1 || (stops.length > 0 && stops.every((stop) => stop.alpha === 1)));
}
