import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause } from '../../cli/deadline';
import type { Session } from '../../cli/extension';
import type { Server } from '../../cli/serve';
import { click, openChromium, openPage, resultOf, tabOf } from './support/chromium';
import { servePages } from './support/pages';

let session: Session;
let pages: Server;

beforeAll(async () => {
  [session, pages] = await Promise.all([openChromium(), servePages()]);
});
afterAll(async () => {
  await session?.close();
  await pages?.close();
});

/** Number of scans that the extension has stored. */
const stored = () =>
  session.reader.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('temoin');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('scans').objectStore('scans').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );

/** @param until what the popup shows before the test goes on: its first view, or rules under way */
async function beginLongScan(elements: number, until: 'open' | 'rules' = 'rules') {
  const page = await openPage(session, `${pages.base}/big?elements=${elements}`);
  const popup = await click(session, page);
  const sign = { open: '.scan .steps', rules: '.scan .steps li:nth-child(3).now' }[until];
  await popup.waitForSelector(sign, { timeout: 60_000 });
  return { page, popup };
}

describe('a long scan', () => {
  it('reads fifty thousand elements', async () => {
    const { page, popup } = await beginLongScan(50_000);
    const result = await resultOf(session, page, 110_000);
    if (!('scan' in result)) throw new Error(`Refused: ${result.refused}`);
    expect(result.scan.elements).toBeGreaterThan(50_000);
    expect(result.scan.partial).toBe(false);
    expect(result.scan.findings.some(({ tests }) => tests.includes('1.1.1'))).toBe(true);
    await popup.waitForSelector('#row-U01');
    await page.close();
  });

  it('goes on when its popup is closed, and the next popup finds it', async () => {
    const { page, popup } = await beginLongScan(9000);
    await popup.close();
    const result = await resultOf(session, page);
    if (!('scan' in result)) throw new Error(`Refused: ${result.refused}`);
    const again = await click(session, page);
    await again.waitForSelector('#row-U01');
    expect(await resultOf(session, page)).toEqual(result);
    await page.close();
  });

  it('can be stopped, keeping what is done and saying so', async () => {
    const { page, popup } = await beginLongScan(30_000);
    await (await popup.waitForSelector('footer .btn'))!.click();
    const result = await resultOf(session, page);
    if (!('scan' in result)) throw new Error(`Refused: ${result.refused}`);
    expect(result.scan.partial).toBe(true);
    await popup.waitForFunction(() => document.body.textContent?.includes('Analyse arrêtée avant la fin'));
    await page.close();
  });

  it('can be stopped before it has really begun', async () => {
    const { page, popup } = await beginLongScan(30_000, 'open');
    await (await popup.waitForSelector('footer .btn'))!.click();
    const result = await resultOf(session, page);
    expect('scan' in result ? result.scan.partial : result.refused === 'crashed').toBe(true);
    await popup.waitForSelector('.refusal, #row-U01');
    await page.close();
  });
});

describe('a page that is left during its scan', () => {
  it('says so in the popup when it went elsewhere', async () => {
    const { page, popup } = await beginLongScan(30_000);
    const before = await stored();
    await page.goto(`${pages.base}/calm.html`);
    expect(await resultOf(session, page)).toEqual({ refused: 'gone' });
    await popup.waitForSelector('.refusal', { timeout: 20_000 });
    expect(await popup.$eval('.refusal', (view) => view.textContent)).toContain('gone');
    expect(await stored()).toBe(before);
    await page.close();
  });

  it('says so, or reads the new page, when it went elsewhere before the scan had really begun', async () => {
    const { page, popup } = await beginLongScan(30_000, 'open');
    await page.goto(`${pages.base}/calm.html`);
    const result = await resultOf(session, page);
    expect('scan' in result ? result.scan.page.url : result.refused).toMatch(/calm\.html$|^gone$/);
    await popup.waitForSelector('.refusal, #row-U01', { timeout: 20_000 });
    await page.close();
  });

  it('leaves nothing running when its tab was closed', async () => {
    const { page } = await beginLongScan(30_000);
    const before = await stored();
    const tab = await tabOf(session.reader, page);
    await page.close();
    await pause(500);
    const record = await session.reader.evaluate(async (key) => (await chrome.storage.session.get(key))[key], `tab:${tab}`);
    expect((record as { state?: string } | undefined)?.state).not.toBe('running');
    expect(await stored()).toBe(before);
  });
});
