import type { Box, Capture, Target } from '../../contracts';

/** A part of a capture that shows one element, and the element in it. Pixels of the image. */
export interface Crop {
  readonly capture: Capture;
  readonly part: Box;
  /** The element's box, inside the part. */
  readonly element: Box;
}

/** CSS pixels around an element. */
const around = 24;
/** Largest crop, in CSS pixels: a whole section is shown by its beginning. */
const widest = 640;
const highest = 400;

/**
 * Finds the capture that shows most of an element.
 * @returns undefined when none shows it: inside a frame, hidden, or beyond the captures that were taken
 */
export function cropOf({ frame, box }: Pick<Target, 'frame' | 'box'>, captures: readonly Capture[]): Crop | undefined {
  if (frame.length > 0 || box.width <= 0 || box.height <= 0) return;
  let best: Capture | undefined;
  let most = 0;
  for (const capture of captures) {
    const seen = surface(intersection(box, capture.box));
    if (seen > most) [best, most] = [capture, seen];
  }
  if (!best) return;
  const inside = intersection(box, best.box);
  const wanted = {
    x: inside.x - around,
    y: inside.y - around,
    width: Math.min(inside.width + 2 * around, widest),
    height: Math.min(inside.height + 2 * around, highest),
  };
  const part = intersection(wanted, best.box);
  return { capture: best, part: onImage(part, best), element: relative(onImage(intersection(box, part), best), onImage(part, best)) };
}

export function intersection(one: Box, other: Box): Box {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(one.x + one.width, other.x + other.width) - x),
    height: Math.max(0, Math.min(one.y + one.height, other.y + other.height) - y),
  };
}

/** CSS pixels of the document → whole pixels of the image. */
export function onImage({ x, y, width, height }: Box, { box, scale }: Pick<Capture, 'box' | 'scale'>): Box {
  const left = Math.floor((x - box.x) * scale);
  const top = Math.floor((y - box.y) * scale);
  return {
    x: left,
    y: top,
    width: Math.ceil((x - box.x + width) * scale) - left,
    height: Math.ceil((y - box.y + height) * scale) - top,
  };
}

function relative(box: Box, to: Box): Box {
  return { ...box, x: box.x - to.x, y: box.y - to.y };
}

function surface({ width, height }: Box): number {
  return width * height;
}
