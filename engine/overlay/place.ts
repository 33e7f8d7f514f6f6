import { flatParentOf } from './unseen';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Boxes around an element that cut what hangs out of them: a carousel, a scrolled list. */
export function clippersOf(element: Element): readonly Element[] {
  const { documentElement, body } = element.ownerDocument;
  const clippers: Element[] = [];
  for (let node = flatParentOf(element); node && node !== documentElement && node !== body; node = flatParentOf(node)) {
    const { overflow, display, position } = getComputedStyle(node);
    if (overflow !== 'visible' && display !== 'inline' && display !== 'contents') clippers.push(node);
    if (position === 'fixed') break;
  }
  return clippers;
}

/** The part of `rect` that the clippers let through; null when nothing is. Text kept for screen readers alone is shown where it stands. */
export function clip(rect: Rect, clippers: readonly Rect[]): Rect | null {
  let { x, y } = rect;
  let right = x + rect.width;
  let bottom = y + rect.height;
  for (const around of clippers) {
    if (around.width <= 1 || around.height <= 1) continue;
    x = Math.max(x, around.x);
    y = Math.max(y, around.y);
    right = Math.min(right, around.x + around.width);
    bottom = Math.min(bottom, around.y + around.height);
  }
  return right < x || bottom < y ? null : { x, y, width: right - x, height: bottom - y };
}

const gap = 6;

/** The tag sits above the box, below it when there is no room, inside when there is none either. @returns its corner */
export function tagPlace(rect: Rect, tag: Size, view: Size): { x: number; y: number } {
  const above = rect.y - tag.height - gap;
  const below = rect.y + rect.height + gap;
  const y = above >= 0 ? above : below + tag.height <= view.height ? below : Math.max(0, rect.y + gap);
  return { x: Math.min(Math.max(2, rect.x - 5), Math.max(2, view.width - tag.width - 2)), y };
}

/** Moves a tag to the right of those that have its place, then gives up: no one waits for a perfect page. */
export function freePlace(wanted: { x: number; y: number }, tag: Size, taken: readonly Rect[], view: Size): { x: number; y: number } {
  let { x } = wanted;
  const { y } = wanted;
  for (let tries = 0; tries < 8; tries++) {
    const other = taken.find((one) => x < one.x + one.width && x + tag.width > one.x && y < one.y + one.height && y + tag.height > one.y);
    if (!other) return { x, y };
    x = other.x + other.width + 2;
    if (x + tag.width > view.width) return wanted;
  }
  return wanted;
}

export const contains = ({ x, y, width, height }: Rect, px: number, py: number): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/** Where it is beside the window. */
export function side(rect: Rect, view: Size): 'above' | 'below' | 'beside' | 'in' {
  if (rect.y + rect.height < 0) return 'above';
  if (rect.y > view.height) return 'below';
  return rect.x + rect.width < 0 || rect.x > view.width ? 'beside' : 'in';
}
