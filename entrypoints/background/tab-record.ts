import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { parse, Refusal } from '../../contracts';

/** What the background remembers of a tab while the browser runs; survives a killed worker. */
const TabRecord = z.discriminatedUnion('state', [
  z.object({ state: z.literal('running'), url: z.string() }),
  z.object({
    state: z.literal('done'),
    url: z.string(),
    scanId: z.string(),
    /** `performance.timeOrigin` of the document that was read: tells it from the one after a reload. */
    document: z.number(),
    /** Path of iframe selectors, as JSON → the browser's frame id. */
    frames: z.record(z.string(), z.number()),
  }),
  z.object({ state: z.literal('refused'), url: z.string(), reason: Refusal }),
]);
export type TabRecord = z.infer<typeof TabRecord>;

const key = (tab: number) => `tab:${tab}`;

export async function readTab(tab: number): Promise<TabRecord | undefined> {
  return recordFrom((await browser.storage.session.get(key(tab)))[key(tab)]);
}

/** What is remembered of every tab. */
export async function readTabs(): Promise<readonly (readonly [tab: number, record: TabRecord])[]> {
  return Object.entries(await browser.storage.session.get(null)).flatMap(([name, stored]) => {
    const record = name.startsWith('tab:') ? recordFrom(stored) : undefined;
    return record ? [[Number(name.slice('tab:'.length)), record] as const] : [];
  });
}

function recordFrom(stored: unknown): TabRecord | undefined {
  if (stored === undefined) return;
  try {
    return parse(TabRecord, stored, 'tab record');
  } catch {
    return; // Of an older version: the scan it points to is still stored.
  }
}

export async function writeTab(tab: number, record: TabRecord): Promise<void> {
  await browser.storage.session.set({ [key(tab)]: record });
}

export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(key(tab));
}
