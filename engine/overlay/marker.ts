import { markAsOurs } from './own-nodes';

export interface MarkedElement {
  readonly element: Element;
  /** Said beside the outline, by the design's tag. */
  readonly label: string;
  readonly outcome: 'failed' | 'cantTell';
}

/**
 * Outlines one element above everything, modal dialogs included (top layer, closed shadow root).
 * The page's own nodes and styles are not touched; `clear` leaves no trace.
 * @returns what takes the outline away
 */
export function mark(document: Document, { element, label, outcome }: MarkedElement): () => void {
  const host = document.createElement('div');
  markAsOurs(host);
  host.setAttribute('popover', 'manual');
  host.style.cssText =
    'all:initial;position:fixed;inset:0;width:100%;height:100%;border:0;padding:0;margin:0;background:none;overflow:hidden;pointer-events:none;';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.className = `box ${outcome}`;
  const tag = document.createElement('span');
  tag.className = 'tag';
  tag.textContent = label;
  root.append(box, tag);
  document.documentElement.append(host);
  host.showPopover?.();
  host.style.display = 'block';

  const place = () => placeAround(element.getBoundingClientRect(), box, tag, document);
  const stop = new AbortController();
  const view = document.defaultView ?? window;
  view.addEventListener('scroll', place, { capture: true, passive: true, signal: stop.signal });
  view.addEventListener('resize', place, { signal: stop.signal });
  const resized = new ResizeObserver(place);
  resized.observe(element);
  place();
  return () => {
    stop.abort();
    resized.disconnect();
    host.remove();
  };
}

const gap = 6;

/** The tag sits above the box, below it when there is no room, inside when there is none either. */
function placeAround(rect: DOMRect, box: HTMLElement, tag: HTMLElement, document: Document): void {
  box.style.transform = `translate(${rect.x}px, ${rect.y}px)`;
  box.style.width = `${rect.width}px`;
  box.style.height = `${rect.height}px`;
  const { width, height } = tag.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const above = rect.top - height - gap;
  const below = rect.bottom + gap;
  const y = above >= 0 ? above : below + height <= clientHeight ? below : Math.max(0, rect.top + gap);
  const x = Math.min(Math.max(2, rect.left - 5), Math.max(2, clientWidth - width - 2));
  tag.style.transform = `translate(${x}px, ${y}px)`;
}

/** Three strokes: status colour, white, near-black: one of them contrasts with whatever lies behind. */
const css = `
:host { forced-color-adjust: none; color-scheme: light; }
.box { position: fixed; left: 0; top: 0; box-sizing: border-box; border: 3px solid #a9271c; outline: 2px solid #fff; box-shadow: 0 0 0 4px #11181c; border-radius: 2px; }
.cantTell { border-color: #7d5200; border-style: dashed; }
.tag { position: fixed; left: 0; top: 0; max-width: min(420px, calc(100vw - 8px)); box-sizing: border-box; padding: 5px 8px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
  font: 600 13px/1.3 "Segoe UI", -apple-system, Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
  color: #fff; background: #11181c; border: 2px solid #fff; box-shadow: 0 0 0 1px #11181c; border-radius: 4px; }
`;
