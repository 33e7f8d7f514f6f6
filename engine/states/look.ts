import { parseColour } from '../page/colour';
import type { LookPart } from '../page/focus-stop';

/** Parts of a look → what is painted, as one string to compare. */
export type Look = Readonly<Record<LookPart, string>>;

const lookParts: readonly LookPart[] = ['outline', 'border', 'shadow', 'background', 'colour', 'decoration', 'place', 'other'];
const sides = ['top', 'right', 'bottom', 'left'];
const backgrounds = ['background-color', 'background-image', 'background-position', 'background-size'];
const places = [
  ...['display', 'visibility', 'opacity', 'clip', 'clip-path', 'position', 'width', 'height', 'top', 'right', 'bottom', 'left'],
  ...['margin-top', 'margin-right', 'margin-bottom', 'margin-left', 'padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
  ...['transform', 'translate', 'rotate', 'scale'],
];
const others = [
  ...['filter', 'backdrop-filter', 'mask-image', 'fill', 'stroke', 'stroke-width', 'border-radius', 'content'],
  ...['font-weight', 'font-style', 'font-size', 'letter-spacing', 'text-transform', 'text-shadow'],
];

/** What an element, or one of its pseudo-elements, paints; what is there but can't be seen (a transparent ring) is left out. */
export function lookOf(element: Element, pseudo: '' | '::before' | '::after' = ''): Look | null {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element, pseudo || null);
  if (!style || (pseudo && /^(none|normal)$/.test(style.content))) return null;
  const all = (names: readonly string[]) => names.map((name) => style.getPropertyValue(name)).join(' ');
  return {
    outline: line(style.outlineStyle, style.outlineWidth, style.outlineColor, style.outlineOffset),
    border: sides.map((side) => line(...(all3(style, `border-${side}`) as [string, string, string]))).join(' '),
    shadow: shadows(style.boxShadow),
    background: all(backgrounds),
    colour: style.color,
    decoration: style.textDecorationLine === 'none' ? '' : all(['text-decoration-line', 'text-decoration-color', 'text-decoration-style']),
    place: all(places),
    other: all(others),
  };
}

const all3 = (style: CSSStyleDeclaration, name: string) =>
  ['style', 'width', 'color'].map((part) => style.getPropertyValue(`${name}-${part}`));

function line(style: string, width: string, colour: string, offset = ''): string {
  if (style === 'none' || style === 'hidden' || Number.parseFloat(width) === 0 || isClear(colour)) return '';
  return `${style} ${width} ${colour} ${offset}`;
}

/** Layers whose colour is transparent paint nothing: some style sheets always have three. */
function shadows(value: string): string {
  if (value === 'none') return '';
  const layers = value.split(/,(?![^(]*\))/).map((layer) => layer.trim());
  return layers.filter((layer) => !isClear(/^[a-z-]+\([^)]*\)/.exec(layer)?.[0] ?? '')).join(', ');
}

/** What is painted around an element; null when nothing is. */
export function outlineOf(element: Element): { style: string; colour: string } | null {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || !line(style.outlineStyle, style.outlineWidth, style.outlineColor)) return null;
  return { style: style.outlineStyle, colour: style.outlineColor };
}

const isClear = (colour: string) => parseColour(colour)?.alpha === 0;

/** @returns the parts that differ, in the order of `lookParts`; all of them when only one of the two is there */
export function changedParts(before: Look | null, after: Look | null): readonly LookPart[] {
  if (before === null && after === null) return [];
  return lookParts.filter((part) => before?.[part] !== after?.[part]);
}
