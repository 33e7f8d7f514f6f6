import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { ContractError, parse, Refusal, Scan } from '../contracts';

/** In the extension's own page, where the functions given to `evaluate` run. Firefox has it too. */
declare const chrome: typeof browser;

export type Stored = { readonly scan: Scan } | { readonly refused: Refusal };

/** What the background keeps of a tab, see `entrypoints/background/tab-record.ts`. */
type TabRecord = { state?: 'running' | 'done' | 'refused'; scanId?: string; reason?: string };

/** @returns the tab of a window that has only one */
export function tabOfWindow(reader: Page, windowId: number): Promise<number | undefined> {
  return reader.evaluate(async (id) => (await chrome.tabs.query({ windowId: id }))[0]?.id, windowId);
}

/** Waits until the background has taken up the tab. @returns false when it did not within `limit` milliseconds */
export async function taken(reader: Page, tab: number, limit: number): Promise<boolean> {
  return (await recordOf(reader, tab, limit, false)) !== null;
}

/**
 * Waits for the end of a scan and reads it where the extension stored it.
 * @param limit milliseconds
 * @returns null when the time is over
 * @throws {ContractError} when what is stored does not parse
 */
export async function storedScan(reader: Page, tab: number, limit: number): Promise<Stored | null> {
  const record = await recordOf(reader, tab, limit, true);
  if (!record) return null;
  if (record.state === 'refused') return { refused: parse(Refusal, record.reason, 'refusal') };
  const raw = await reader.evaluate(readScan, record.scanId ?? '');
  if (raw === null) throw new ContractError('stored scan', '', 'not found');
  return { scan: parse(Scan, JSON.parse(raw), 'stored scan') };
}

function recordOf(reader: Page, tab: number, limit: number, ended: boolean): Promise<TabRecord | null> {
  return reader.evaluate(
    (key: string, time: number, wantsEnd: boolean) =>
      new Promise<TabRecord | null>((resolve) => {
        const storage = chrome.storage.session;
        const look = async () => {
          const record = (await storage.get(key))[key] as TabRecord | undefined;
          if (record && (!wantsEnd || record.state !== 'running')) finish(record);
        };
        const finish = (record: TabRecord | null) => {
          clearTimeout(timer);
          storage.onChanged.removeListener(look);
          resolve(record);
        };
        const timer = setTimeout(finish, time, null);
        storage.onChanged.addListener(look);
        void look();
      }),
    `tab:${tab}`,
    limit,
    ended,
  );
}

/** Runs in a page of the extension. */
function readScan(id: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('temoin');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const get = database.transaction('scans').objectStore('scans').get(id);
      get.onerror = () => reject(get.error);
      get.onsuccess = () => {
        database.close();
        resolve(get.result === undefined ? null : JSON.stringify(get.result));
      };
    };
  });
}
