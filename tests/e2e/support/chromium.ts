import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../../cli/browser';
import { pause } from '../../../cli/deadline';
import { launch, type Session } from '../../../cli/extension';
import { type Stored, storedScan, tabOfWindow } from '../../../cli/stored-scan';
import { cliTexts } from '../../../cli/texts';

const texts = cliTexts('en');

/** A browser with a fresh profile and the extension as it is packed: no right but those a click gives. */
export async function openChromium(args: string[] = []): Promise<Session> {
  const browser = findBrowser(texts);
  if (!browser) throw new Error(texts.noBrowser);
  return launch(browser, '.output/chrome-mv3', texts, { args: ['--lang=fr', ...args] });
}

/** A page in a window of its own, loaded. */
export async function openPage({ browser }: Session, address: string): Promise<Page> {
  const page = await browser.newPage({ type: 'window' });
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

/** The popup that is open, once there is one. */
export async function popupOf({ extension }: Session): Promise<Page> {
  for (let tries = 0; tries < 200; tries++) {
    const popup = (await extension.pages()).find((page) => page.url().includes('/popup.html'));
    if (popup) return popup;
    await pause(50);
  }
  throw new Error('No popup opened');
}

/** A real click on the toolbar icon. @returns the popup that it opened */
export async function click(session: Session, page: Page): Promise<Page> {
  await session.extension.triggerAction(page);
  return popupOf(session);
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

/** Closes the popup as a person does, with Escape; a popup that is closed already is none of our business. */
export async function closePopup(popup: Page): Promise<void> {
  if (!popup.isClosed()) await popup.evaluate(() => window.close()).catch(() => undefined);
}
