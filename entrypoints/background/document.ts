/** What the background asks of the documents of a tab once our script is in them. */
import { browser } from 'wxt/browser';
import { applies } from '../../referential';
import { readSettings } from '../settings/store';
import { withLimit } from './inject';
import { readTab } from './tab-record';

/** @returns ids of the frames in which the scan began */
export async function begin(tab: number, id: string, frameIds: readonly number[]): Promise<number[]> {
  const { everyRule } = await readSettings();
  // Frame by frame: one that has just been removed must not cost the others.
  const beginIn = (frameId: number) =>
    browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frameId] },
      injectImmediately: true,
      func: (scanId: string, selectors: string[], every: boolean) => {
        const world = globalThis as {
          temoin?: { scan(id: string, applies: string[], everyRule: boolean): void };
          temoinFix?: { undo(): void };
        };
        world.temoinFix?.undo();
        world.temoin?.scan(scanId, selectors, every);
        return Boolean(world.temoin);
      },
      args: [id, applies(), everyRule ?? false],
    });
  const started = await withLimit(Promise.allSettled(frameIds.map(beginIn)));
  return frameIds.filter((_, index) => {
    const frame = started[index];
    return frame?.status === 'fulfilled' && frame.value[0]?.result;
  });
}

/** Is the document the one that was read, unchanged since? */
export async function isAsRead(tab: number): Promise<boolean> {
  const record = await readTab(tab);
  if (record?.state !== 'done') return false;
  try {
    const [top] = await withLimit(
      browser.scripting.executeScript({
        target: { tabId: tab },
        injectImmediately: true,
        func: () => {
          const world = globalThis as { temoin?: { changedSince(): boolean } };
          return { document: performance.timeOrigin, changed: world.temoin?.changedSince() ?? true };
        },
      }),
    );
    return top?.result?.document === record.document && !top.result.changed;
  } catch {
    return false;
  }
}

/** @returns `performance.timeOrigin` of the top document; undefined when it can't be entered any more */
export async function documentOf(tabId: number): Promise<number | undefined> {
  const [top] = await browser.scripting
    .executeScript({ target: { tabId }, injectImmediately: true, func: () => performance.timeOrigin })
    .catch(() => []);
  return top?.result;
}
