import { clampChroma, converter, formatHex, type Oklch } from 'culori/fn';
import { type Colour, contrastRatio, parseColour, toHex } from './page/colour';

const toOklch = converter('oklch');

export interface Nearest {
  /** `#rrggbb` */
  readonly hex: string;
  readonly ratio: number;
}

/** Steps of lightness between 0 and 1: finer than an 8-bit channel. */
const steps = 512;

/**
 * The colours nearest to `changed` that reach `least` against `fixed`: same hue, and chroma as far as sRGB allows (OKLCH), only lighter or
 * darker. None when even black and white fall short.
 * @param changed and @param fixed opaque colours in any CSS notation
 * @returns the nearest first; at most one darker and one lighter
 */
export function nearestPassing(changed: string, fixed: string, least: number): Nearest[] {
  const from = parseColour(changed);
  const against = parseColour(fixed);
  const start = from && toOklch({ mode: 'rgb', r: from.r / 255, g: from.g / 255, b: from.b / 255 });
  if (!start || !against) return [];
  const found = [-1, 1].flatMap((direction) => walk(start, direction, against, least) ?? []);
  return found.sort((a, b) => a.far - b.far).map(({ hex, ratio }) => ({ hex, ratio }));
}

function walk(start: Oklch, direction: number, against: Colour, least: number): (Nearest & { far: number }) | undefined {
  for (let step = 0; step <= steps; step++) {
    const l = start.l + (direction * step) / steps;
    if (l < 0 || l > 1) return;
    const colour = parseColour(formatHex(clampChroma({ ...start, l }, 'oklch')));
    if (!colour) return;
    // As it is written, rounded to 8 bits: what is copied passes too.
    const ratio = contrastRatio(colour, against);
    if (ratio >= least) return { hex: toHex(colour), ratio, far: step };
  }
}
