import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../cli/extension';
import { type Server, serve } from '../../cli/serve';
import { click, openChromium, openPage, resultOf } from './support/chromium';
import { servePages } from './support/pages';

let session: Session;
let school: Server;
let calmPages: Server;
let page: Page;
let popup: Page;

beforeAll(async () => {
  [session, school, calmPages] = await Promise.all([openChromium(), serve('tests/site'), servePages()]);
  page = await openPage(session, `${school.base}/index.html`);
  popup = await click(session, page);
  await popup.waitForSelector('#row-U01', { timeout: 60_000 });
});
afterAll(async () => {
  await session?.close();
  await school?.close();
  await calmPages?.close();
});

const focused = () => popup.evaluate(() => ({ id: document.activeElement?.id ?? '', text: document.activeElement?.textContent ?? '' }));
/** Presses Tab until the element that has the focus is the one wanted. */
async function walkTo(wanted: (focus: { id: string; text: string }) => boolean): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (wanted(await focused())) return;
    await popup.keyboard.press('Tab');
  }
  throw new Error(`Not reached with Tab: ${JSON.stringify(await focused())}`);
}
/** Elements that the page did not have: the layer that holds our outline. */
const outlines = () => page.evaluate(() => document.querySelectorAll(':root > [popover]').length);

describe('one click', () => {
  it('tells the fourteen criteria, each once', async () => {
    const rows = await popup.$$eval('[id^="row-"]', (all) => all.map(({ id }) => id));
    expect(rows.toSorted()).toEqual(Array.from({ length: 14 }, (_, i) => `row-U${String(i + 1).padStart(2, '0')}`));
  });

  it('says how many defects are proven, and the icon too', async () => {
    const heading = await popup.$eval('h1', (h1) => h1.textContent ?? '');
    const [defects] = /\d+/.exec(heading) ?? [];
    expect(heading).toMatch(/^\d+ défauts à corriger, \d+ questions$/);
    const badge = await session.reader.evaluate(
      async (windowId) => {
        const [tab] = await chrome.tabs.query({ windowId });
        return chrome.action.getBadgeText({ tabId: tab!.id! });
      },
      Number(await page.windowId()),
    );
    expect(badge).toBe(defects);
  });

  it('has asked for nothing but the page shown', async () => {
    const { origins, permissions } = await session.reader.evaluate(() => chrome.permissions.getAll());
    expect(origins).toEqual([]);
    expect(permissions?.toSorted()).toEqual(['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage']);
  });
});

describe('with the keyboard alone', () => {
  it('gives the focus to the result', async () => {
    expect((await focused()).id).toBe('v');
  });

  it('opens a criterion, shows an element in the page and clears it', async () => {
    await walkTo(({ id }) => id === 'row-U01');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.criterion');
    expect((await focused()).id).toBe('v');

    await walkTo(({ text }) => text.includes('Montrer dans la page'));
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() => document.body.textContent?.includes('Élément entouré dans la page.'));
    expect(await outlines()).toBe(1);
    expect((await focused()).text).toContain('Effacer le repère');

    await popup.keyboard.press('Escape');
    await popup.waitForFunction(() => !document.body.textContent?.includes('Élément entouré'));
    expect(await outlines()).toBe(0);
    expect(popup.isClosed()).toBe(false);
  });

  it('goes back to the criterion that was left', async () => {
    await popup.keyboard.down('Shift');
    await walkTo(({ text }) => text.includes('Les 14 critères'));
    await popup.keyboard.up('Shift');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('#row-U01');
    expect((await focused()).id).toBe('row-U01');
  });
});

describe('an element shown in the page', () => {
  it('is cleared by Escape in the page, and leaves no trace', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await popup.click('#row-U01');
    await (await popup.waitForSelector('.acts button'))!.click();
    await popup.waitForFunction(() => document.body.textContent?.includes('Élément entouré dans la page.'));
    expect(await outlines()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await outlines()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});

describe('a popup that is opened again', () => {
  it('shows the stored result of an unchanged page without a scan', async () => {
    const calm = await openPage(session, `${calmPages.base}/calm.html`);
    const first = await click(session, calm);
    await first.waitForSelector('#row-U01');
    const result = await resultOf(session, calm);
    await first.close();
    const second = await click(session, calm);
    await second.waitForSelector('#row-U01');
    expect(await resultOf(session, calm)).toEqual(result);
    await calm.close();
  });

  it('speaks English when asked, and remembers it', async () => {
    popup = await click(session, page);
    await popup.waitForSelector('#row-U01');
    await popup.click('[aria-controls="menu"]');
    await (await popup.waitForSelector('#menu ::-p-text(English)', { visible: true }))!.click();
    await popup.waitForFunction(() => document.documentElement.lang === 'en');
    expect(await popup.$eval('h1', (h1) => h1.textContent)).toMatch(/^\d+ defects to/);
    await popup.close();
    popup = await click(session, page);
    await popup.waitForSelector('#row-U01');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('en');
  });
});
