import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Session } from '../../cli/extension';
import type { Server } from '../../cli/serve';
import { openChromium, openPage } from './support/chromium';
import { hands, newPanel, panels, pressAltShift } from './support/panel';
import { serveSchool } from './support/school';
import { shot } from './support/shots';

let session: Session;
let school: Server;
let page: Page;
let panel: Page;

beforeAll(async () => {
  [session, school] = await Promise.all([openChromium(), serveSchool('tests/site')]);
  page = await openPage(session, `${school.base}/contact.html`);
});
afterAll(async () => {
  await session?.close();
  await school?.close();
});

it('a student opens the panel with the keyboard and takes the selector of an element', async () => {
  const before = new Set(await panels(session));
  await pressAltShift(page, 'E');
  panel = await newPanel(session, before);
  await panel.waitForSelector('[role="tab"]', { timeout: 60_000 });
  await panel.focus('#tab-mend');
  await panel.keyboard.press('j');
  await hands(panel).has('Élément entouré dans la page.');
  await (await panel.waitForSelector('.found details:has(.tech) > summary'))!.click();
  await shot(panel, 'student-1-details');
  expect(await hands(panel).text('.found details[open] .tech')).toContain('inspect(document.');
});

it('follows the page while coding: only what changed is told', async () => {
  await panel.click('#follow');
  const before = await hands(panel).defects();
  await page.evaluate(() => document.documentElement.removeAttribute('lang'));
  await panel.waitForSelector('.since', { timeout: 60_000 });
  await hands(panel).has('nouveau');
  await (await panel.waitForSelector('.since > .btn'))!.click();
  await shot(panel, 'student-2-new-alone');
  expect(await hands(panel).defects()).toBeGreaterThan(before);
  expect(await panel.$$('#view .cause .fresh')).not.toHaveLength(0);
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'fr'));
  await hands(panel).has('Aucun défaut de ce genre.');
  await shot(panel, 'student-3-back-to-before');
  expect(await hands(panel).defects()).toBe(before);
});
