import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type PageNote, parse, type Shown, ViewOrder, type ViewShown } from '../../contracts';
import { type Outlines, outline } from '../../engine/overlay/outlines';
import { unseenBecause } from '../../engine/overlay/unseen';
import { createPage } from '../../engine/page/build';
import { createWords } from '../../engine/page/words';
import { createSlicer } from '../../engine/slice';
import { views } from '../../engine/views';
import en from '../../locales/words/en.json';
import fr from '../../locales/words/fr.json';
import { serve } from '../in-page/serve';
import { createFilter } from './filter';
import { linesOf } from './lines';

/** Injected when a person asks for a view of the page; at most one is open in its document. */
export default defineUnlistedScript(() => {
  const world = globalThis as { temoinViews?: { close(): Promise<void> } };
  if (world.temoinViews) return;
  let outlines: Outlines | undefined;
  let filter: { remove(): Promise<void> } | undefined;
  let elements: ReadonlyMap<string, Element> = new Map();

  async function close(): Promise<void> {
    outlines?.remove();
    outlines = undefined;
    const worn = filter;
    filter = undefined;
    await worn?.remove();
  }
  world.temoinViews = { close };

  async function open(order: Extract<ViewOrder, { do: 'open' }>, tell: (note: PageNote) => void): Promise<ViewShown> {
    await close();
    const view = views.get(order.view);
    if (!view) throw new Error(`No view is called ${order.view}`);
    const leave = () => {
      void close();
      tell({ note: 'left' });
    };
    const { draws } = view.meta;
    const setCss = (on: boolean) => browser.runtime.sendMessage({ type: 'page.spacing', on });
    if (draws === 'grey' || draws === 'spacing') filter = await createFilter(document, draws, setCss);
    const page = await createPage({ document, words: createWords([fr, en]), top: window === window.top, slicer: createSlicer() });
    const { lines, left } = linesOf(view, order, page);
    elements = new Map(lines.map(({ line, element }) => [line.key, element]));
    const drawn = lines.filter(({ line, element }) => draws !== 'nothing' && line.placed && element !== page.root);
    // A list that is read in the panel shows in the page what is chosen in it.
    outlines = outline(
      document,
      drawn.map(({ line, ...tag }) => ({ key: line.key, ...tag })),
      { bar: order.bar, path: draws === 'path', onSelect: (key) => tell({ note: 'selected', key }), onLeave: leave },
    );
    return { lines: lines.map(({ line }) => line), left };
  }

  function select(key: string): Shown {
    const element = elements.get(key);
    if (!element) return { ok: false, why: 'gone' };
    const why = unseenBecause(element);
    if (why) return { ok: false, why };
    outlines?.select(key);
    return { ok: true };
  }

  serve('views-in-page', {
    act(raw, tell) {
      const order = parse(ViewOrder, raw, 'order');
      if (order.do === 'open') return open(order, tell);
      return order.do === 'select' ? select(order.key) : close();
    },
    left: () => void close(),
  });
});
