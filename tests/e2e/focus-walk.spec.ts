import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause } from '../../cli/deadline';
import type { Session } from '../../cli/extension';
import { type Server, serve } from '../../cli/serve';
import type { Scan } from '../../contracts';
import { judge } from '../../referential/status';
import { click, openChromium, openPage, resultOf } from './support/chromium';

let session: Session;
let pages: Server;
let page: Page;

beforeAll(async () => {
  [session, pages] = await Promise.all([openChromium(), serve('tests/rules/focus-visible')]);
  page = await openPage(session, `${pages.base}/page.html`);
});
afterAll(async () => {
  await session?.close();
  await pages?.close();
});

const scanOf = async (): Promise<Scan> => {
  const result = await resultOf(session, page);
  if (!('scan' in result)) throw new Error(`Refused: ${result.refused}`);
  return result.scan;
};

const seen = () =>
  page.evaluate(() => ({ html: document.documentElement.outerHTML, focus: document.activeElement?.id ?? '', top: window.scrollY }));

describe('a walk by keyboard', () => {
  it('is not made while the popup has the focus', async () => {
    await click(session, page);
    const scan = await scanOf();
    expect(scan.states ?? []).toEqual([]);
    expect(judge(scan).tests.get('10.7.1')).toMatchObject({ status: 'NT', trials: [{ state: 'focus' }] });
  });

  it('is asked for in the popup, which closes, and leaves the page as it was', async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      document.getElementById('p-field')?.focus({ preventScroll: true });
      window.scrollTo(0, 40);
    });
    const before = await seen();
    const first = await scanOf();
    const popup = await click(session, page);
    await popup.waitForSelector('#row-U09', { timeout: 60_000 });
    await popup.click('#row-U09');
    const button = await popup.waitForSelector('#focus-trial ~ p button');
    const closed = new Promise((resolve) => popup.once('close', resolve));
    await button?.click().catch(() => undefined); // The popup may be gone before the click is answered.
    await closed;
    // A person's window gives the focus back to its page; one without a screen has to be told.
    await page.bringToFront();

    let scan = first;
    for (let tries = 0; tries < 300 && scan.id === first.id; tries++) {
      await pause(100);
      scan = await scanOf();
    }
    expect(scan.states).toEqual(['focus']);
    const unseen = scan.findings.filter(({ rule, reason }) => rule === 'focus-visible' && reason === 'unseen');
    expect(unseen.map(({ target }) => target.selector)).toEqual(['#f-1', '#f-2', '#f-3', '#f-animated']);
    expect(judge(scan).tests.get('10.7.1')?.status).toBe('NC');
    await page.bringToFront();
    expect(await seen()).toEqual(before);
  });
});
