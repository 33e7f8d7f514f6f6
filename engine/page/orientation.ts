import type { Page } from '.';
import { type CssRule, cssRules } from './css-rules';

/** A style rule that turns elements by a quarter in one orientation of the screen only. */
export interface Turn {
  readonly orientation: 'portrait' | 'landscape';
  readonly selector: string;
  /** Degrees, -180 to 180. */
  readonly angle: number;
}

const ORIENTATION = /\(\s*orientation\s*:\s*(portrait|landscape)\s*\)/i;
/** Degrees around a quarter turn that still lay the page on its side. */
const TOLERANCE = 2;

/** Rules inside `@media (orientation: …)` that turn by a quarter. Style sheets that can't be read are left out. */
export function quarterTurns(page: Page): readonly Turn[] {
  return page.memo('orientation', () => cssRules(page).rules.flatMap((rule) => turnOf(rule) ?? []));
}

function turnOf({ selector, style, media }: CssRule): Turn | undefined {
  const orientation = ORIENTATION.exec(media)?.[1]?.toLowerCase() as Turn['orientation'] | undefined;
  if (!orientation) return;
  const angle = angleOf(style);
  if (Math.abs(Math.abs(angle) - 90) <= TOLERANCE) return { orientation, selector, angle };
}

/** @returns degrees, brought to -180…180; 0 when the rule turns nothing. */
function angleOf(style: CSSStyleDeclaration): number {
  const sum = transformAngle(style.transform) + (degrees(style.rotate) ?? 0);
  return ((((sum + 180) % 360) + 360) % 360) - 180;
}

function transformAngle(transform: string): number {
  let angle = 0;
  for (const [, name, args = ''] of transform.matchAll(/(rotate|rotateZ|rotate3d|matrix|matrix3d)\(([^()]*)\)/g)) {
    const parts = args.split(',');
    if (name === 'matrix' || name === 'matrix3d') angle += (Math.atan2(Number(parts[1]), Number(parts[0])) * 180) / Math.PI;
    else if (name !== 'rotate3d') angle += degrees(args) ?? 0;
    else if (Number(parts[0]) === 0 && Number(parts[1]) === 0) angle += (degrees(parts[3] ?? '') ?? 0) * Math.sign(Number(parts[2]));
  }
  return angle;
}

const UNITS: Readonly<Record<string, number>> = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 };

function degrees(value: string): number | undefined {
  const match = /(-?[\d.]+(?:e-?\d+)?)(deg|grad|rad|turn)/i.exec(value);
  return match ? Number(match[1]) * (UNITS[(match[2] ?? '').toLowerCase()] ?? 0) : undefined;
}
