import { type BarWords, openBar } from './bar';
import { watchPointing } from './hover';
import { openLayer, underModal } from './layer';
import { drawPath } from './path';
import { clip, clippersOf, freePlace, type Rect, side, tagPlace } from './place';
import { overlayCss } from './style';
import { createTag, type Tag } from './tag';
import { rectOf } from './unseen';

export interface Outlined {
  /** Names it to whoever asked. */
  readonly key: string;
  readonly element: Element;
  /** In the tag, always: a number, `H2`… */
  readonly mark: string;
  /** In the tag, when it is pointed at, has the focus or is selected. */
  readonly label: string;
  readonly look: 'failed' | 'cantTell' | 'plain';
  /** Outlined only while it is pointed at or selected. */
  readonly quiet?: boolean;
  /** The line that joins elements passes it by. */
  readonly offPath?: boolean;
}

export interface OutlineOptions {
  /** Words of the bar at the foot of the window; no bar without them. */
  readonly bar?: BarWords;
  /** Joins the elements in their order by a line. */
  readonly path?: boolean;
  /** The person went to another element with the bar. */
  onSelect?(key: string): void;
  /** The person pressed Escape, or the bar's own button. */
  onLeave?(): void;
}

export interface Outlines {
  /** Brings an element into view and rings it. */
  select(key: string): void;
  /** Leaves nothing in the page. */
  remove(): void;
}

interface Drawn extends Outlined {
  readonly box: HTMLElement;
  readonly tag: Tag;
  readonly clippers: readonly Element[];
  /** Where it was drawn last; null while it is not. */
  rect: Rect | null;
}

/** Frames of the screen between two looks at what the page opened above us. */
const lookEvery = 30;

/**
 * Outlines elements above everything, and follows them frame by frame: scroll, resize, motion, changes of layout.
 * Nothing of the page is written to; the pointer and the keyboard go through to the page.
 */
export function outline(document: Document, items: readonly Outlined[], options: OutlineOptions = {}): Outlines {
  const view = document.defaultView as Window & typeof globalThis;
  const layer = openLayer(document, overlayCss);
  const stop = new AbortController();
  const { signal } = stop;
  const path = options.path ? drawPath(document, layer.root) : null;
  const drawn: Drawn[] = items.map((item) => {
    const box = document.createElement('div');
    box.className = `box ${item.look}`;
    const tag = createTag(document, item);
    layer.root.append(box, tag.root);
    return { ...item, box, tag, clippers: clippersOf(item.element), rect: null };
  });
  const bar = options.bar && openBar(document, layer.root, options.bar, { step, leave: () => options.onLeave?.() });
  const pointing = watchPointing(view, drawn, signal);
  let selected: string | null = null;

  view.addEventListener('keydown', (event) => event.key === 'Escape' && options.onLeave?.(), { capture: true, signal });
  for (const name of ['toggle', 'fullscreenchange'])
    document.addEventListener(name, (event) => event.target !== layer.host && layer.raise(), { capture: true, signal });

  function select(key: string): void {
    const item = drawn.find((one) => one.key === key);
    if (!item) return;
    selected = key;
    // Instant whatever the page's style says: nobody asked for motion.
    item.element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    place();
  }

  function step(by: 1 | -1): void {
    const at = drawn.findIndex(({ key }) => key === selected);
    const next = drawn.at((at < 0 && by < 0 ? 0 : at + by) % drawn.length);
    if (!next) return;
    select(next.key);
    options.onSelect?.(next.key);
  }

  let modal = false;
  let ticks = 0;
  let frame = 0;
  const turn = () => {
    frame = view.requestAnimationFrame(turn);
    if (ticks++ % lookEvery === 0) {
      const open = underModal(document);
      if (!layer.host.isConnected || open !== modal) layer.raise();
      modal = open;
      bar?.disable(modal);
    }
    place();
  };

  /** First all that is read, then all that is written: one layout a frame at most. */
  function place(): void {
    const window = { width: document.documentElement.clientWidth, height: view.innerHeight };
    const told = pointing.key ?? selected;
    const rects = drawn.map(({ element, clippers }) =>
      element.isConnected
        ? clip(
            rectOf(element),
            clippers.map((clipper) => clipper.getBoundingClientRect()),
          )
        : null,
    );
    const taken: Rect[] = [];
    const sides = { above: 0, below: 0 };
    for (const [index, item] of drawn.entries()) {
      const rect = rects[index] ?? null;
      const where = rect ? side(rect, window) : 'beside';
      if (where === 'above' || where === 'below') sides[where]++;
      const on = item.key === selected;
      const shown = rect !== null && where === 'in' && (!item.quiet || on || item.key === pointing.key);
      item.rect = rect !== null && where === 'in' ? rect : null;
      item.box.hidden = !shown;
      item.tag.root.hidden = !shown;
      if (!shown) continue;
      item.box.classList.toggle('on', on && drawn.length > 1);
      drawBox(item.box, rect);
      item.tag.tell(item.key === told, on && drawn.length > 1);
      const size = item.tag.size();
      const place = freePlace(tagPlace(rect, size, window), size, taken, window);
      taken.push({ ...place, ...size });
      item.tag.root.style.transform = `translate(${place.x}px, ${place.y}px)`;
    }
    path?.draw(rects.filter((_, index) => !drawn[index]?.offPath));
    bar?.count(sides.above, sides.below);
  }

  turn();
  return {
    select,
    remove() {
      stop.abort();
      view.cancelAnimationFrame(frame);
      layer.remove();
    },
  };
}

/** A very thin element still gets a box that is seen. */
function drawBox(box: HTMLElement, { x, y, width, height }: Rect): void {
  box.style.transform = `translate(${x}px, ${y}px)`;
  box.style.width = `${Math.max(width, 6)}px`;
  box.style.height = `${Math.max(height, 6)}px`;
}
