import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Session } from '../../cli/extension';
import type { Server } from '../../cli/serve';
import { openChromium, openPage } from './support/chromium';
import { hands, openPanel } from './support/panel';
import { serveSchool } from './support/school';
import { shot } from './support/shots';

let session: Session;
let school: Server;
let panel: Page;

beforeAll(async () => {
  [session, school] = await Promise.all([openChromium(), serveSchool('tests/site')]);
  await session.reader.evaluate(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), author: 'C. Martin' } });
  });
  panel = await openPanel(session, await openPage(session, `${school.base}/index.html`));
});
afterAll(async () => {
  await session?.close();
  await school?.close();
});

it('an auditor answers with the keyboard, with a note, and every answer is signed and dated', async () => {
  await panel.click('#tab-ask');
  await panel.waitForSelector('#q');
  await shot(panel, 'auditor-1-question');
  const open = await hands(panel).questions();
  for (const key of ['1', '2', '1'] as const) {
    const at = await hands(panel).text('#q');
    await panel.focus('#q');
    await panel.keyboard.press('n');
    await panel.keyboard.type('Vu sur la page');
    await panel.keyboard.press('Escape');
    await panel.keyboard.press(key);
    await panel.waitForFunction(
      (old) => document.querySelector('#q')?.textContent !== old || document.querySelector('.heard')?.textContent,
      {},
      at,
    );
    await hands(panel).has('gardée');
  }
  await (await panel.waitForSelector('.given summary'))!.click();
  await shot(panel, 'auditor-2-answers');
  expect(await hands(panel).text('.given')).toContain('C. Martin');
  expect(await hands(panel).questions()).toBeLessThan(open);
});

it('reads the evidence of a defect, and adds one that they saw', async () => {
  await panel.click('#tab-mend');
  await (await panel.waitForSelector('::-p-xpath((//summary[.="Preuve et références"])[1])'))!.click();
  await shot(panel, 'auditor-3-evidence');
  expect(await hands(panel).text('.cause details[open] .refs')).toMatch(/RGAA 4\.1\.2.*WCAG/s);
  const before = await hands(panel).defects();
  await panel.click('#add-defect');
  await panel.type('.add textarea', 'L’ordre de lecture saute la colonne de droite');
  await panel.click('.add [type="submit"]');
  await hands(panel).has('Constaté par une personne, C. Martin');
  expect(await hands(panel).defects()).toBe(before + 1);
  await panel.click('#tab-criteria');
  await shot(panel, 'auditor-4-criteria');
});
