import type { Page } from 'puppeteer-core';
import { pause } from '../../../cli/deadline';
import type { Session } from '../../../cli/extension';
import { click, openPage, resultOf } from './chromium';

/** Opens a page, clicks the icon, and adds the result to a dossier by the popup's own form. @returns the page and its dossier's id */
export async function scanInto(
  session: Session,
  address: string,
  name: string,
  dossier: string | null,
): Promise<{ page: Page; dossier: string }> {
  const page = await openPage(session, address);
  const popup = await click(session, page);
  await resultOf(session, page);
  await (await popup.waitForSelector('a[href="#add"]', { timeout: 60_000 }))!.click();
  await popup.waitForSelector('#add-dossier');
  await popup.select('#add-dossier', dossier ?? '');
  await popup.$eval('#add-name', (field, value) => ((field as HTMLInputElement).value = value), name);
  await popup.click('.add button[type="submit"]');
  const link = await popup.waitForSelector('.add a[href^="dossier.html"]', { timeout: 20_000 });
  const href = await link!.evaluate((a) => (a as HTMLAnchorElement).getAttribute('href') ?? '');
  await popup.close().catch(() => undefined);
  return { page, dossier: href.slice('dossier.html#'.length) };
}

/** Waits until no capture is under way. */
export async function captured({ reader }: Session, limit = 60_000): Promise<void> {
  for (let waited = 0; waited < limit; waited += 200) {
    const busy = await reader.evaluate(async () => Object.hasOwn(await chrome.storage.session.get('captures' as never), 'captures'));
    if (!busy) return;
    await pause(200);
  }
  throw new Error('Captures never ended');
}

/** The dossier's page, in a tab of its own. */
export async function openDossier(session: Session, id: string, part = ''): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(session.reader.url().replace(/options\.html.*/, `dossier.html#${id}${part && `/${part}`}`));
  await page.waitForSelector('.side', { timeout: 30_000 });
  return page;
}
