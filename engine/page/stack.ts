import type { Page } from '.';
import { covers, cross, cutArea, type Edges, meet, textAreas } from './areas';
import { paintedIn } from './paint-index';
import { comparePaint, paintOrder } from './paint-order';
import { isOpaque, type Painted } from './painted';
import { type Plane, planesOf } from './planes';

/** Something painted under the text, or an ancestor that makes the whole of its content translucent. */
export interface StackItem {
  readonly element: Element;
  /** Missing for an ancestor that only is translucent. */
  readonly painted?: Painted;
  /** Opacity of the group that the element makes with its content (an ancestor or the element itself). */
  readonly group: number;
  /** Opacity of what paints it, when it stands beside the text rather than around it. */
  readonly faded: number;
}

export interface Stack {
  /** From the nearest to the text downwards, as far as the first that lets nothing through. */
  readonly items: readonly StackItem[];
  /** The last item lets nothing through; else the canvas shows. */
  readonly closed: boolean;
  /** Something covers the text, or lies under a part of it only, or moves under it. */
  readonly overlap: Element | null;
}

/** What is painted under an element's own text (the content of a field), by the order of painting of CSS. */
export function stackUnder(element: Element, page: Page): Stack {
  const planes = planesOf(page);
  const groups = new Map(groupsOf(element, page));
  const items: StackItem[] = [];
  let part = partOf({ subject: element, text: element, plane: planes.ofContent(element) }, groups, page);
  for (;;) {
    items.push(...part.items);
    const { plane } = part;
    if (part.overlap || part.closed) return { items, closed: part.closed, overlap: part.overlap };
    if (!plane) break;
    // What is behind a fixed box changes with every turn of the wheel.
    if (planes.isFixed(plane) && scrollable(page)) return { items, closed: false, overlap: plane };
    part = partOf({ subject: plane, text: element, plane: planes.behind(plane) }, groups, page);
  }
  for (const [holder, opacity] of groups) items.push({ element: holder, group: opacity, faded: 1 });
  return { items, closed: false, overlap: null };
}

interface Place {
  /** Element in this plane that is, or holds, the one whose text is looked at. */
  readonly subject: Element;
  readonly text: Element;
  readonly plane: Plane;
}

/** The part of the stack that lies in one plane. Takes from `groups` those that it puts in the stack. */
function partOf(place: Place, groups: Map<Element, number>, page: Page): Stack & { plane: Plane } {
  const { subject, plane } = place;
  const items: StackItem[] = [];
  const end = (closed: boolean, overlap: Element | null) => ({ items, closed, overlap, plane });
  const { areas, around, beside } = neighbours(place, page);
  const order = sorted(around, beside, subject, page);
  if ('overlap' in order) return end(false, order.overlap);
  for (const painted of order.under) {
    const { element } = painted;
    // Translucent ancestors that don't hold this one end here.
    for (const [holder, opacity] of groups) {
      if (holder === element || contains(holder, element, page)) continue;
      items.push({ element: holder, group: opacity, faded: 1 });
      groups.delete(holder);
    }
    if (painted.element !== plane && !painted.areas.some((one) => areas.some((area) => meet(one, area)))) continue; // the text hangs out of it
    if (!coversAll(painted, areas, plane)) return end(false, element);
    const ancestor = contains(element, subject, page);
    const group = ancestor ? (groups.get(element) ?? 1) : 1;
    const faded = ancestor ? 1 : fadingOf(element, subject, page);
    groups.delete(element);
    items.push({ element, painted, group, faded });
    if (painted.unknown) return end(true, null);
    if (isOpaque(painted) && faded === 1 && group === 1 && groups.size === 0) return end(true, null);
  }
  return end(false, null);
}

/** Where the text is in a plane, what around it and what beside it paints there. */
function neighbours({ subject, text, plane }: Place, page: Page): { areas: readonly Edges[]; around: Painted[]; beside: Painted[] } {
  const box = page.box(subject);
  let areas: readonly Edges[] = isEmpty(box) || (subject === text && spills(subject)) ? textAreas(text, page) : [box];
  const around: Painted[] = [];
  let beside: Painted[] = [];
  for (const painted of new Set(areas.flatMap((area) => paintedIn(area, plane, page)))) {
    if (contains(painted.element, subject, page)) around.push(painted);
    else beside.push(painted);
  }
  if (subject !== text) {
    // A sticky box passes over what is beside it.
    beside = planesOf(page).isSticky(subject) ? [] : beside.filter(({ element }) => !contains(subject, element, page));
  }
  if (beside.length > 0 || !around.every((painted) => coversAll(painted, areas, plane))) {
    const lines = textAreas(text, page).flatMap((area) => cutArea(area, text, page) ?? []);
    // In the plane behind, a line that is scrolled out of sight has no place.
    const seen = subject === text ? lines : lines.flatMap((line) => cross(line, box) ?? []);
    if (seen.length) areas = seen;
    beside = beside.filter((painted) => painted.areas.some((one) => areas.some((area) => meet(one, area))));
  }
  return { areas, around, beside };
}

/** What is under the subject, nearest first; or what is painted over it. */
function sorted(around: Painted[], beside: Painted[], subject: Element, page: Page): { under: Painted[] } | { overlap: Element } {
  if (beside.length === 0 && !isSunk(subject, page)) return { under: around.reverse() };
  const order = paintOrder(page);
  const own = order.text(subject);
  const keyed = [...around, ...beside].map((painted) => ({ painted, key: order.box(painted.element) }));
  const over = keyed.find(({ painted, key }) => comparePaint(key, own) > 0 && beside.includes(painted));
  if (over) return { overlap: over.painted.element };
  keyed.sort((a, b) => comparePaint(b.key, a.key));
  return { under: keyed.filter(({ key }) => comparePaint(key, own) < 0).map(({ painted }) => painted) };
}

function coversAll(painted: Painted, areas: readonly Edges[], plane: Plane): boolean {
  if (painted.element === plane) return true; // what scrolls in it is always seen on it
  return areas.every((area) => painted.areas.some((one) => covers(one, area)));
}

const isEmpty = ({ width, height }: DOMRectReadOnly) => width === 0 || height === 0;

/** Does its content go beyond its box? */
const spills = (element: Element) => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;

/** Is it, or something around it, sent under the background of its ancestors? */
function isSunk(element: Element, page: Page): boolean {
  const sunk = page.memo('stack/sunk', () => new Map<Element, boolean>());
  let value = sunk.get(element);
  if (value === undefined) {
    const parent = page.parent(element);
    value = page.style(element).zIndex.startsWith('-') || (parent !== null && isSunk(parent, page));
    sunk.set(element, value);
  }
  return value;
}

type Groups = readonly (readonly [Element, number])[];

/** The element and its ancestors that are translucent as a whole, innermost first. */
function groupsOf(element: Element, page: Page): Groups {
  const known = page.memo('stack/groups', () => new Map<Element, Groups>());
  let groups = known.get(element);
  if (!groups) {
    const parent = page.parent(element);
    const around = parent ? groupsOf(parent, page) : [];
    const opacity = Number(page.style(element).opacity);
    groups = opacity < 1 ? [[element, opacity], ...around] : around;
    known.set(element, groups);
  }
  return groups;
}

/** How much of what an element paints is left by translucent ancestors that the subject does not share. */
function fadingOf(element: Element, subject: Element, page: Page): number {
  return groupsOf(element, page).reduce((left, [holder, opacity]) => (contains(holder, subject, page) ? left : left * opacity), 1);
}

/** Itself included, through open shadow roots. */
export function contains(ancestor: Element, element: Element, page: Page): boolean {
  if (page.roots.length === 1) return ancestor.contains(element);
  for (let node: Element | null = element; node; node = page.parent(node)) if (node === ancestor) return true;
  return false;
}

function scrollable({ root, document }: Page): boolean {
  const { clientHeight = 0, clientWidth = 0 } = document.scrollingElement ?? root;
  return root.scrollHeight > clientHeight || root.scrollWidth > clientWidth;
}
