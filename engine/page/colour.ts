import {
  converter,
  modeHsl,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeRec2020,
  modeRgb,
  modeXyz50,
  modeXyz65,
  parse,
  useMode,
} from 'culori/fn';

/** sRGB, channels 0–255 (not rounded), alpha 0–1. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha: number;
}

for (const mode of [modeRgb, modeHsl, modeLrgb, modeLab, modeLch, modeOklab, modeOklch, modeP3, modeRec2020, modeXyz50, modeXyz65])
  useMode(mode as typeof modeRgb);
const toRgb = converter('rgb');

const LEGACY = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+)(%?))?\s*\)$/;
const known = new Map<string, Colour | null>();

/**
 * Reads a computed colour in any CSS notation (`rgb()`, `color(srgb …)`, `oklch()`…).
 * @returns null when the notation is not known; out-of-gamut channels are clipped.
 */
export function parseColour(css: string): Colour | null {
  const kept = known.get(css);
  if (kept !== undefined) return kept;
  const colour = read(css);
  known.set(css, colour);
  return colour;
}

function read(css: string): Colour | null {
  const legacy = LEGACY.exec(css);
  if (legacy) {
    const [, r, g, b, alpha, percent] = legacy;
    return { r: Number(r), g: Number(g), b: Number(b), alpha: alpha === undefined ? 1 : Number(alpha) / (percent ? 100 : 1) };
  }
  if (css === 'transparent') return TRANSPARENT;
  const rgb = toRgb(parse(css));
  if (!rgb) return null;
  return { r: channel(rgb.r), g: channel(rgb.g), b: channel(rgb.b), alpha: rgb.alpha ?? 1 };
}

const channel = (value: number) => Math.min(1, Math.max(0, value || 0)) * 255;

export const WHITE: Colour = { r: 255, g: 255, b: 255, alpha: 1 };
export const TRANSPARENT: Colour = { r: 0, g: 0, b: 0, alpha: 0 };

/** Paints `top` over `bottom`, which is opaque or not (source-over). */
export function over(top: Colour, bottom: Colour): Colour {
  if (top.alpha === 1 || bottom.alpha === 0) return top;
  const alpha = top.alpha + bottom.alpha * (1 - top.alpha);
  if (alpha === 0) return TRANSPARENT;
  const blend = (a: number, b: number) => (a * top.alpha + b * bottom.alpha * (1 - top.alpha)) / alpha;
  return { r: blend(top.r, bottom.r), g: blend(top.g, bottom.g), b: blend(top.b, bottom.b), alpha };
}

/** A step of the way from one opaque colour to another: `part` 0 is `from`, 1 is `to`. */
export function mix(from: Colour, to: Colour, part: number): Colour {
  const step = (a: number, b: number) => a + (b - a) * part;
  return { r: step(from.r, to.r), g: step(from.g, to.g), b: step(from.b, to.b), alpha: step(from.alpha, to.alpha) };
}

/** @returns `#rrggbb`, alpha left out. */
export function toHex({ r, g, b }: Colour): string {
  return `#${[r, g, b].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

export function sameColour(a: Colour, b: Colour): boolean {
  return a.alpha === b.alpha && (a.alpha === 0 || toHex(a) === toHex(b));
}

/** Relative luminance of WCAG 2, 0–1; alpha is not looked at. */
export function luminance({ r, g, b }: Colour): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function linear(value: number): number {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Contrast ratio of WCAG 2 between opaque colours, 1–21. */
export function contrastRatio(a: Colour, b: Colour): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
