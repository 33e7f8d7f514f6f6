import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../cli/extension';
import type { Server } from '../../cli/serve';
import { click, openChromium, openPage } from './support/chromium';
import { servePages } from './support/pages';
import { hands, openPanel } from './support/panel';

let session: Session;
let pages: Server;
let page: Page;
let panel: Page;

beforeAll(async () => {
  [session, pages] = await Promise.all([openChromium(), servePages()]);
  page = await openPage(session, `${pages.base}/school.html`);
  panel = await openPanel(session, page);
});
afterAll(async () => {
  await session?.close();
  await pages?.close();
});

describe('since the scan before', () => {
  it('nothing is said of a first scan', async () => {
    expect(await panel.$('.since')).toBeNull();
  });

  it('what was mended is corrected, what was taken away is not found, what came is new', async () => {
    const before = await hands(panel).defects();
    await page.evaluate(() => {
      document.querySelector('#hall')?.setAttribute('alt', 'Le hall de l’école');
      document.querySelector('#news li:nth-child(2)')?.remove();
      const image = document.createElement('img');
      image.src = 'chorale.png';
      image.width = image.height = 60;
      document.querySelector('main')?.append(image);
    });
    await hands(panel).again();
    await panel.waitForSelector('.since');
    const said = await hands(panel).text('.since');
    expect(said).toMatch(/1 corrigé, 1 nouveau, 1 non retrouvé/);
    expect(said).toContain('Image « hall.png »'.replaceAll(' »', '\u00a0»').replace('« ', '«\u00a0'));
    expect(said).toContain('ce n’est pas compté comme une correction');
    expect(await hands(panel).defects()).toBe(before - 1);
  });

  it('the new ones are shown alone, and the tab still counts all', async () => {
    await panel.click('.since .btn');
    expect(await panel.$$eval('#view .cause .found > li', (rows) => rows.map((row) => row.textContent ?? ''))).toEqual([
      expect.stringContaining('chorale.png'),
    ]);
    expect(await hands(panel).text('.fresh')).toBe('Nouveau');
    await page.evaluate(() => document.querySelector('img[src="chorale.png"]')?.setAttribute('alt', 'La chorale'));
    await hands(panel).again();
    await hands(panel).has('Aucun défaut de ce genre.');
    await panel.click('#view .empty .btn');
    expect(await panel.$$('#view .cause')).not.toHaveLength(0);
  });

  it('is said in one line of the popup', async () => {
    const popup = await click(session, page);
    await popup.waitForSelector('.verdict h1', { timeout: 60_000 });
    await popup.waitForFunction(() => /Depuis l’analyse du .*1 corrigé/.test(document.querySelector('.verdict')?.textContent ?? ''));
    await popup.close();
  });
});
