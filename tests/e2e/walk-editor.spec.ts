import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Session } from '../../cli/extension';
import type { Server } from '../../cli/serve';
import { click, openChromium, openPage } from './support/chromium';
import { hands, openPanel } from './support/panel';
import { serveSchool } from './support/school';
import { shot } from './support/shots';

let session: Session;
let school: Server;
let page: Page;
let panel: Page;

beforeAll(async () => {
  [session, school] = await Promise.all([openChromium(), serveSchool('tests/site')]);
  page = await openPage(session, `${school.base}/index.html`);
});
afterAll(async () => {
  await session?.close();
  await school?.close();
});

it('an editor reads the answer in the popup', async () => {
  const popup = await click(session, page);
  await popup.waitForSelector('#row-U01', { timeout: 60_000 });
  await shot(popup, 'editor-1-popup', 400, 600);
  expect(await popup.$eval('h1', (h1) => h1.textContent)).toMatch(/défauts à corriger/);
  await popup.close();
});

it('keeps what is for editors, sees the first in the page, and reads how to mend it', async () => {
  panel = await openPanel(session, page);
  await shot(panel, 'editor-2-panel');
  await panel.select('#filter-who', 'editor');
  await panel.focus('#filter-who');
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('j');
  await hands(panel).has('Élément entouré dans la page.');
  await shot(panel, 'editor-3-first-element');
  const card = await panel.evaluate(() => document.activeElement?.closest('.cause')?.textContent ?? '');
  expect(card).toContain('Comment corriger');
  expect(card).toContain('Éditeur');
});

it('mends it, and the page read again says so', async () => {
  const before = await hands(panel).defects();
  await page.evaluate(() => {
    for (const image of document.querySelectorAll('main img:not([alt])')) image.setAttribute('alt', 'Trois élèves devant une paillasse');
  });
  await hands(panel).again();
  await panel.waitForSelector('.since');
  await shot(panel, 'editor-4-corrected');
  expect(await hands(panel).text('.since')).toMatch(/corrigé/);
  expect(await hands(panel).defects()).toBeLessThan(before);
});
