import type { Page } from '.';
import { textLinks } from './text-links';

/** CSS pixels: side that a target owes (WCAG 2.5.8), and diameter of the room around a smaller one. */
export const LEAST_SIDE = 24;

const TARGETS =
  'a[href], button, input:not([type=hidden]), select, summary, [role=button], [role=link], [role=checkbox], [role=switch], [role=tab], [role=menuitem]';

interface Spot {
  readonly element: Element;
  readonly box: DOMRectReadOnly;
  readonly small: boolean;
}

/** Targets smaller than `LEAST_SIDE` that have another target within the room they owe, with that neighbour. */
export function smallTargets(page: Page): ReadonlyMap<Element, Element> {
  return page.memo('small-targets', () => {
    const spots = page.select(TARGETS).flatMap((element) => spotOf(element, page) ?? []);
    const cells = cellsOf(spots);
    const found = new Map<Element, Element>();
    for (const spot of spots) {
      if (!spot.small || textLinks(page).has(spot.element)) continue;
      const neighbour = near(spot, cells).find((other) => isTooClose(spot, other));
      if (neighbour) found.set(spot.element, neighbour.element);
    }
    return found;
  });
}

/** Browser-made boxes may be of any size; what can't be pressed is no target. */
function spotOf(element: Element, page: Page): Spot | undefined {
  if (!page.visible(element) || element.matches(':disabled, input:is([type=checkbox], [type=radio])')) return;
  const box = page.box(element);
  if (page.style(element).pointerEvents === 'none' || box.width === 0 || box.height === 0) return;
  return { element, box, small: box.width < LEAST_SIDE || box.height < LEAST_SIDE };
}

/** Side of a cell of the index, in CSS pixels: no smaller target reaches beyond the cells around its own. */
const CELL = 64;

function cellsOf(spots: readonly Spot[]): ReadonlyMap<string, Spot[]> {
  const cells = new Map<string, Spot[]>();
  for (const spot of spots) {
    for (const key of keysOf(spot.box)) {
      const same = cells.get(key);
      if (same) same.push(spot);
      else cells.set(key, [spot]);
    }
  }
  return cells;
}

function* keysOf({ left, top, right, bottom }: { left: number; top: number; right: number; bottom: number }): Generator<string> {
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) yield `${x},${y}`;
  }
}

function near({ box }: Spot, cells: ReadonlyMap<string, Spot[]>): Spot[] {
  const { left, top, right, bottom } = box;
  const around = { left: left - LEAST_SIDE, top: top - LEAST_SIDE, right: right + LEAST_SIDE, bottom: bottom + LEAST_SIDE };
  return [...new Set([...keysOf(around)].flatMap((key) => cells.get(key) ?? []))];
}

/** The room of a small target is a circle around its middle: it may not meet another target, nor the circle of a small one. */
function isTooClose(spot: Spot, other: Spot): boolean {
  if (spot === other || spot.element.contains(other.element) || other.element.contains(spot.element)) return false;
  const middle = middleOf(spot.box);
  if (other.small) {
    const there = middleOf(other.box);
    return Math.hypot(middle.x - there.x, middle.y - there.y) < LEAST_SIDE;
  }
  const { left, top, right, bottom } = other.box;
  const x = Math.max(left, Math.min(middle.x, right));
  const y = Math.max(top, Math.min(middle.y, bottom));
  return Math.hypot(middle.x - x, middle.y - y) < LEAST_SIDE / 2;
}

const middleOf = ({ left, top, width, height }: DOMRectReadOnly) => ({ x: left + width / 2, y: top + height / 2 });
