import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MarkerOrder, type Outline, type PageNote, parse, type Shown } from '../../contracts';
import { type Outlines, outline } from '../../engine/overlay/outlines';
import { isInert, rectOf, unseenBecause } from '../../engine/overlay/unseen';
import { find } from '../../engine/page/find';
import { serve } from '../in-page/serve';

/** Injected when a person asks to see elements; keeps at most one set of outlines in its document. */
export default defineUnlistedScript(() => {
  const world = globalThis as { temoinMarker?: { clear(): void } };
  if (world.temoinMarker) return;
  let outlines: Outlines | undefined;
  let keep = false;
  let connected = false;

  const clear = () => {
    outlines?.remove();
    outlines = undefined;
  };
  world.temoinMarker = { clear };

  function show({ items, bar, alone, keep: stays }: Extract<MarkerOrder, { do: 'outline' }>, tell: (note: PageNote) => void): Shown[] {
    clear();
    keep = stays;
    const found = items.map((item) => ({ item, element: findHere(item) }));
    const answers = found.map(({ element }) => shownOf(element));
    const drawn = found.flatMap(({ item, element }, index) =>
      element && answers[index]?.ok ? [{ ...item, element, look: item.outcome }] : [],
    );
    if (drawn.length === 0) return answers;
    outlines = outline(document, drawn, {
      bar,
      onSelect: (key) => tell({ note: 'selected', key }),
      onLeave() {
        clear();
        if (connected) tell({ note: 'left' });
        // Nobody listens any more: the other frames of the page are ours to clear.
        else void browser.runtime.sendMessage({ type: 'page.left' });
      },
    });
    const [first] = drawn;
    if (first && alone) outlines.select(first.key);
    // Those of a frame inside are found with the panel: the page does not jump to them.
    else if (first && bar && !drawn.some(({ element }) => isInView(element))) first.element.scrollIntoView(centre);
    return answers;
  }

  let known: readonly Outline[] = [];
  serve('marker', {
    act(raw, tell) {
      const order = parse(MarkerOrder, raw, 'order');
      connected = true;
      if (order.do === 'outline') {
        known = order.items;
        return show(order, tell);
      }
      const item = known.find(({ key }) => key === order.key);
      const shown = shownOf(item ? findHere(item) : null);
      if (shown.ok) outlines?.select(order.key);
      return shown;
    },
    left() {
      connected = false;
      if (!keep) clear();
    },
  });
});

/** The view chose the frame: here the path goes on from this document. */
const findHere = ({ target }: Outline): Element | null => find({ ...target, frame: [] }, document);

const centre = { block: 'center', inline: 'nearest', behavior: 'instant' } as const;

function isInView(element: Element): boolean {
  const { top, bottom } = rectOf(element);
  return bottom > 0 && top < window.innerHeight;
}

function shownOf(element: Element | null): Shown {
  if (!element) return { ok: false, why: 'gone' };
  const why = unseenBecause(element);
  if (why) return { ok: false, why };
  return isInert(element) ? { ok: true, why: 'inert' } : { ok: true };
}
