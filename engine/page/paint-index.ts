import type { Page } from '.';
import { type Edges, meet } from './areas';
import { type Painted, paintedBy } from './painted';
import { type Plane, planesOf } from './planes';

/** CSS pixels of a row of the index: about two lines of text. */
const ROW = 64;

type Rows = Map<number, Painted[]>;

interface Index {
  readonly planes: Map<Plane, Rows>;
  /** Place in `page.elements` of the next element to read. */
  next: number;
}

/** Reads what the boxes of the whole page paint, a few elements a step. Costs nothing the second time. */
export function* readPaint(page: Page): Generator<void> {
  const index = page.memo('paint-index', (): Index => ({ planes: new Map(), next: 0 }));
  const canvas = canvasOwner(page);
  for (; index.next < page.elements.length; index.next++) {
    const element = page.elements[index.next];
    if (index.next % 8 === 0) yield;
    if (!element || element === canvas || element === page.root) continue;
    const painted = paintedBy(element, index.next, page);
    if (painted) add(painted, rowsAt(index, planesOf(page).ofBox(element)));
  }
}

/** Boxes of a plane that paint something in an area, in the order of the tree. */
export function paintedIn(area: Edges, plane: Plane, page: Page): Painted[] {
  for (const _ of readPaint(page)); // the rest of it, when no rule read it in steps
  const rows = page.memo('paint-index', (): Index => ({ planes: new Map(), next: 0 })).planes.get(plane);
  if (!rows) return [];
  const found = new Set<Painted>();
  for (const row of rowsOf([area])) {
    for (const painted of rows.get(row) ?? []) if (painted.areas.some((box) => meet(box, area))) found.add(painted);
  }
  return [...found].sort((a, b) => a.index - b.index);
}

function rowsAt({ planes }: Index, plane: Plane): Rows {
  const rows = planes.get(plane) ?? new Map<number, Painted[]>();
  planes.set(plane, rows);
  return rows;
}

function add(painted: Painted, rows: Rows): void {
  for (const row of rowsOf(painted.areas)) {
    const same = rows.get(row);
    if (same) same.push(painted);
    else rows.set(row, [painted]);
  }
}

function rowsOf(areas: readonly Edges[]): Set<number> {
  const rows = new Set<number>();
  for (const { top, bottom } of areas) for (let row = Math.floor(top / ROW); row <= Math.floor(bottom / ROW); row++) rows.add(row);
  return rows;
}

/** The element whose background is that of the whole canvas: the root, or the body when the root has none. */
export function canvasOwner(page: Page): Element {
  const { root, document } = page;
  const style = page.style(root);
  const bare = style.backgroundColor === 'rgba(0, 0, 0, 0)' && style.backgroundImage === 'none';
  return bare && document.body ? document.body : root;
}
