import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../cli/extension';
import type { Server } from '../../cli/serve';
import { openChromium, openPage } from './support/chromium';
import { servePages } from './support/pages';
import { hands, openPanel } from './support/panel';

let session: Session;
let pages: Server;
let page: Page;
let panel: Page;
/** What any console of ours said of an exception. */
const exceptions: string[] = [];

beforeAll(async () => {
  [session, pages] = await Promise.all([openChromium(), servePages()]);
  const worker = await (await session.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  worker?.on('console', (message) => message.type() === 'error' && exceptions.push(`background: ${message.text()}`));
  page = await openPage(session, `${pages.base}/school.html`);
  panel = await watched(await openPanel(session, page));
});
afterAll(async () => {
  await session?.close();
  await pages?.close();
});

async function watched(one: Page): Promise<Page> {
  one.on('pageerror', (error) => exceptions.push(`panel: ${String(error)}`));
  one.on('console', (message) => message.type() === 'error' && exceptions.push(`panel: ${message.text()}`));
  return one;
}
const timeOf = () => panel.$eval('.verdict time', (time) => time.getAttribute('datetime'));

describe('a page that is followed', () => {
  it('is read again when it changes, the list and the focus staying where they are', async () => {
    await panel.click('#follow');
    await panel.waitForSelector('#follow[aria-pressed="true"]');
    await panel.focus('#filter-who');
    const [before, defects] = [await timeOf(), await hands(panel).defects()];
    await page.evaluate(() => document.querySelector('#hall')?.setAttribute('alt', 'Le hall'));
    await panel.waitForFunction((old) => (document.querySelector('.verdict time')?.getAttribute('datetime') ?? old) !== old, {}, before);
    expect(await hands(panel).defects()).toBe(defects - 1);
    expect(await hands(panel).focused()).toBe('filter-who');
    await hands(panel).has('1 corrigé');
    await panel.waitForFunction(() => document.querySelector('main > p[role="status"]')?.textContent?.includes('1 corrigé'));
  });

  it('keeps count of all that changed since it is followed, and gives the focus back when its element left', async () => {
    const at = await panel.$$('#view .found [data-step]');
    await at[0]?.focus();
    const before = await timeOf();
    await page.evaluate(() => {
      for (const image of document.querySelectorAll('#news img')) image.setAttribute('alt', 'Une vue de l’école');
    });
    await panel.waitForFunction((old) => (document.querySelector('.verdict time')?.getAttribute('datetime') ?? old) !== old, {}, before);
    await hands(panel).has('3 corrigés');
    expect(await panel.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  it('is read again after a reload, while the browser leaves the access', async () => {
    const before = await timeOf();
    await page.reload({ waitUntil: 'load' });
    await panel.waitForFunction((old) => (document.querySelector('.verdict time')?.getAttribute('datetime') ?? old) !== old, {}, before);
    await panel.click('#follow');
    await panel.waitForSelector('#follow[aria-pressed="false"]');
  });
});

describe('what may go wrong under the panel', () => {
  it('an element that left the page is said to have left', async () => {
    await panel.click('#tab-mend');
    await page.evaluate(() => {
      for (const image of document.querySelectorAll('#news img')) image.remove();
    });
    const button = await panel.waitForSelector('#view .found [aria-label*="hall.png"]');
    await button!.click();
    await hands(panel).has('Cet élément n’est plus dans la page.');
  });

  it('another view of an application is another page, and is said to be', async () => {
    await page.evaluate(() => {
      history.pushState({}, '', '/school.html?vue=2');
      document.querySelector('h1')!.textContent = 'Autre vue';
    });
    await hands(panel).has('La page a changé depuis cette analyse.');
    await panel.click('header [aria-label="Relancer l’analyse"]');
    await panel.waitForFunction(() => !document.body.textContent?.includes('La page a changé depuis cette analyse.'));
    await panel.waitForSelector('[role="tab"]', { timeout: 60_000 });
  });

  it('two windows on one address agree at once', async () => {
    await page.goto(`${pages.base}/school.html`, { waitUntil: 'load' });
    await hands(panel).again();
    const twin = await openPage(session, `${pages.base}/school.html`);
    const other = await watched(await openPanel(session, twin));
    const open = await hands(other).questions();
    expect(await hands(panel).questions()).toBe(open);
    await other.click('#tab-ask');
    await other.waitForSelector('#q');
    await other.focus('#q');
    await other.keyboard.press('1');
    await hands(other).has('gardée');
    const now = await hands(other).questions();
    await panel.waitForFunction((n) => document.querySelector('#tab-ask .num')?.textContent === String(n), {}, now);
    expect(now).toBeLessThan(open);
    await twin.close();
  });

  it('a disk that is full loses nothing, and is said in words', async () => {
    await panel.click('#tab-ask');
    await panel.waitForSelector('#q');
    const open = await hands(panel).questions();
    await panel.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function full() {
        IDBObjectStore.prototype.put = put;
        throw new DOMException('The disk is full', 'QuotaExceededError');
      };
    });
    await panel.type('#note', 'Écrit avant que le disque soit plein');
    await panel.focus('#q');
    await panel.keyboard.press('2');
    await hands(panel).has('le disque est plein ou fermé à l’extension');
    expect(await hands(panel).questions()).toBe(open);
    expect(await panel.$eval('#note', (note) => (note as HTMLTextAreaElement).value)).toBe('Écrit avant que le disque soit plein');
  });

  it('an answer of a newer version is left as it is, and counted apart', async () => {
    const [open, site] = [await hands(panel).questions(), pages.base];
    await session.reader.evaluate(
      (origin) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('temoin');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const put = opening.result
              .transaction('answers', 'readwrite')
              .objectStore('answers')
              .put({ id: 'later', site: origin, version: 9 });
            put.onerror = () => reject(put.error);
            put.onsuccess = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      site,
    );
    await panel.reload();
    await hands(panel).has('1 réponse enregistrée ne peut pas être relue. Elle est laissée telle quelle.');
    expect(await hands(panel).questions()).toBe(open);
  });

  it('a frame that is loaded anew under the panel throws nothing', async () => {
    await page.goto(`${pages.base}/frames`, { waitUntil: 'load' });
    await hands(panel).has('La page a changé depuis cette analyse.');
    await panel.click('header [aria-label="Relancer l’analyse"]');
    await panel.waitForFunction(() => !document.body.textContent?.includes('La page a changé depuis cette analyse.'));
    await panel.waitForSelector('[role="tab"]', { timeout: 60_000 });
    await page.evaluate(() => (document.querySelector('#same') as HTMLIFrameElement).contentWindow?.location.reload());
    const buttons = await panel.$$('#view .found [data-step]');
    for (const button of buttons.slice(0, 4)) await button.click();
    await panel.waitForFunction(() => [...document.querySelectorAll('.said')].some(({ textContent }) => textContent !== ''));
  });

  it('no console of ours saw an exception', () => {
    expect(exceptions).toEqual([]);
  });
});
