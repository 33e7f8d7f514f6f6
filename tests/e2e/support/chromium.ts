import type { Page } from 'puppeteer-core';
import { pause } from '../../../cli/deadline';
import { launch, type Session } from '../../../cli/extension';
import { needBrowser } from '../../../cli/install';
import { type Stored, storedScan, tabOfWindow } from '../../../cli/stored-scan';
import { cliTexts } from '../../../cli/texts';
import { defaultSettings } from '../../../contracts';

const texts = cliTexts('en');

/** A browser with a fresh profile and the extension as it is packed: no right but those a click gives. It speaks French. */
export async function openChromium(): Promise<Session> {
  const session = await launch(await needBrowser(texts), '.output/chrome-mv3', texts);
  // As the options page does: Debian's Chromium has no French of its own.
  await session.reader.evaluate((settings) => chrome.storage.local.set({ settings }), { ...defaultSettings, language: 'fr' as const });
  return session;
}

/** A page in a window of its own, loaded. */
export async function openPage({ browser }: Session, address: string): Promise<Page> {
  const page = await browser.newPage({ type: 'window' });
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

const popups = async ({ extension }: Session): Promise<Page[]> =>
  (await extension.pages()).filter((page) => page.url().includes('/popup.html'));

/** A real click on the toolbar icon; popups of other windows are closed first. @returns the popup that it opened */
export async function click(session: Session, page: Page): Promise<Page> {
  for (const other of await popups(session)) await other.close().catch(() => undefined); // Its window may have closed it already.
  await session.extension.triggerAction(page);
  for (let tries = 0; tries < 200; tries++) {
    const [popup] = await popups(session);
    if (popup) return popup;
    await pause(50);
  }
  throw new Error('No popup opened');
}

/** What the background stored of a page's tab, once its scan has ended. */
export async function resultOf({ reader }: Session, page: Page, limit = 60_000): Promise<Stored> {
  const tab = await tabOf(reader, page);
  const stored = await storedScan(reader, tab, limit);
  if (!stored) throw new Error(`No result after ${limit} ms`);
  return stored;
}

export async function tabOf(reader: Page, page: Page): Promise<number> {
  const tab = await tabOfWindow(reader, Number(await page.windowId()));
  if (tab === undefined) throw new Error('The page has no tab');
  return tab;
}
