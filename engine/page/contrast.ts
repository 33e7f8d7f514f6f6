import type { Page } from '.';
import { backdropOf, type Doubt, paint } from './background';
import { type Colour, contrastRatio, parseColour } from './colour';

export interface Contrast {
  /** Lowest and highest ratio over the background; equal when it is one colour. Null when `doubt` leaves it unknown. */
  readonly range: { readonly min: number; readonly max: number } | null;
  /** Colours of the lowest ratio, as painted. */
  readonly text: Colour | null;
  readonly background: Colour | null;
  readonly doubt: Doubt;
  /** Element that raised the doubt. */
  readonly by: Element | null;
}

const UNKNOWN = { range: null, text: null, background: null };

/** Contrast of an element's own text against what is painted behind it, opacity and translucent layers included. */
export function contrastOf(element: Element, page: Page): Contrast {
  const known = page.memo('contrast', () => new Map<Element, Contrast>());
  let contrast = known.get(element);
  if (!contrast) {
    contrast = measure(element, page);
    known.set(element, contrast);
  }
  return contrast;
}

function measure(element: Element, page: Page): Contrast {
  const style = page.style(element);
  const stroke = style.getPropertyValue('-webkit-text-stroke-width');
  if (style.textShadow !== 'none' || (stroke && Number.parseFloat(stroke) > 0)) return { ...UNKNOWN, doubt: 'effect', by: element };
  const text = parseColour(style.getPropertyValue('-webkit-text-fill-color') || style.color);
  if (!text) return { ...UNKNOWN, doubt: 'colour', by: element };
  const { layers, doubt, by } = backdropOf(element, page);
  if (doubt) return { ...UNKNOWN, doubt, by };
  const pairs = paint(layers, text);
  let min = Number.POSITIVE_INFINITY;
  let max = 0;
  let worst = pairs[0]!;
  for (const pair of pairs) {
    const ratio = contrastRatio(pair.text, pair.background);
    max = Math.max(max, ratio);
    if (ratio >= min) continue;
    min = ratio;
    worst = pair;
  }
  return { range: { min, max }, text: worst.text, background: worst.background, doubt: '', by: null };
}

export interface TextSize {
  /** CSS pixels. */
  readonly size: number;
  readonly bold: boolean;
  /** Large text: 24 px, or 18.5 px bold (RGAA's figure for the 14 pt of WCAG). */
  readonly large: boolean;
}

/** Smallest size of a large bold text, in CSS pixels. */
const LARGE_BOLD = 18.5;

export function textSize(style: CSSStyleDeclaration): TextSize {
  const size = Number.parseFloat(style.fontSize);
  const bold = Number(style.fontWeight) >= 700;
  return { size, bold, large: size >= 24 || (bold && size >= LARGE_BOLD) };
}

/** Cut, never rounded up: 4.49 must not read 4.5. */
export const ratioText = (ratio: number) => `${Math.floor(ratio * 100) / 100}:1`;
