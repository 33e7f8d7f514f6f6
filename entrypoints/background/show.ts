import { browser } from 'wxt/browser';
import type { Request, Shown } from '../../contracts';
import { readTab } from './tab-record';

type Show = Extract<Request, { type: 'page.show' }>;

/** Scrolls to an element and outlines it above everything, in the frame that holds it. */
export async function showInPage({ tab, target, label, outcome }: Show): Promise<Shown> {
  const record = await readTab(tab);
  const frameId = record?.state === 'done' ? record.frames[JSON.stringify(target.frame)] : undefined;
  if (frameId === undefined) return { ok: false, why: 'gone' };
  try {
    await clearInPage(tab);
    const at = { tabId: tab, frameIds: [frameId] };
    await browser.scripting.executeScript({ target: at, injectImmediately: true, files: ['/marker.js'] });
    const [shown] = await browser.scripting.executeScript({
      target: at,
      injectImmediately: true,
      func: (element: Show['target'], text: string, kind: Show['outcome']) => {
        const world = globalThis as { temoinMarker?: { show(target: unknown, label: string, outcome: string): Shown } };
        return world.temoinMarker?.show(element, text, kind) ?? { ok: false, why: 'gone' as const };
      },
      args: [target, label, outcome],
    });
    return shown?.result ?? { ok: false, why: 'gone' };
  } catch {
    return { ok: false, why: 'lost' };
  }
}

/** Takes our outline out of every frame; nothing is left in the page. */
export async function clearInPage(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      injectImmediately: true,
      func: () => (globalThis as { temoinMarker?: { clear(): void } }).temoinMarker?.clear(),
    })
    .catch(() => undefined); // No access any more: the page was left, and our outline with it.
}
