import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../cli/extension';
import type { Server } from '../../cli/serve';
import { openChromium } from './support/chromium';
import { captured, openDossier, scanInto } from './support/dossier';
import { serveSchool } from './support/school';

const sample = [
  ['index.html', 'Accueil'],
  ['contact.html', 'Contact'],
  ['mentions-legales.html', 'Mentions légales'],
] as const;

let session: Session;
let school: Server;
let id: string;
let page: Page;

beforeAll(async () => {
  [session, school] = await Promise.all([openChromium(), serveSchool('tests/site')]);
  let dossier: string | null = null;
  for (const [file, name] of sample) {
    const added = await scanInto(session, `${school.base}/${file}`, name, dossier);
    await captured(session);
    await added.page.close();
    dossier = added.dossier;
  }
  id = dossier!;
  page = await openDossier(session, id);
});
afterAll(async () => {
  await session?.close();
  await school?.close();
});

const go = async (part: string) => {
  await page.evaluate((hash) => (location.hash = hash), `#${id}/${part}`);
  await page.waitForFunction(
    (wanted) => document.querySelector('.side [aria-current]')?.getAttribute('href')?.endsWith(wanted),
    {},
    part.split('/')[0]!,
  );
};
const text = (selector: string) => page.$eval(selector, (element) => element.textContent ?? '');
const shot = async (name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
};

describe('a dossier of three pages', () => {
  it('says what is left, and no rate before all is answered', async () => {
    expect(await text('main')).toMatch(/entre [\d,]+\u00a0% et [\d,]+\u00a0%/);
    await shot('overview');
  });

  it('has its pages by name, with why they are there, and those that lack', async () => {
    await go('sample');
    const rows = await page.$$eval('.data tbody tr', (all) => all.map((row) => row.textContent ?? ''));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain('P01 Accueil');
    expect(rows[0]).toContain('accueil');
    expect(rows[1]).toContain('contact');
    expect(await text('#required ~ .todo')).toContain('plan du site');
    await shot('sample');
  });

  it('counts what pages share once', async () => {
    await go('matrix');
    const [own, total] = await page.$eval('.matrix tfoot', (foot) => {
      const [all, , ...cells] = [...foot.querySelectorAll('th, td')].map((cell) => Number(/\d+$/.exec(cell.textContent ?? '')?.[0]));
      return [cells.reduce((sum = 0, n = 0) => sum + n, 0), all];
    });
    expect(own).toBe(total);
    expect(Number(/\d+/.exec(await text('.matrix tfoot td:nth-of-type(2)'))?.[0])).toBeGreaterThan(0);
    await shot('matrix');
  });

  it('opens what makes a cell, with the element as it was captured', async () => {
    await page.click('.matrix tbody td a.nc');
    await page.waitForSelector('.crop image');
    expect(await page.$$eval('.crop svg', (all) => all.every((svg) => svg.getBoundingClientRect().height > 20))).toBe(true);
    await shot('cell');
  });

  it('asks its questions in a row, by keyboard, and keeps the answers', async () => {
    await go('questions');
    await page.waitForSelector('#q');
    const open = async () => Number(/(\d+) question/.exec(await text('.line .ask'))?.[1]);
    const before = await open();
    await shot('line');
    await page.focus('#q');
    await page.keyboard.press('1');
    await page.waitForFunction(() => document.querySelector('main section > [role="status"]')?.textContent?.includes('gardé'));
    expect(await open()).toBeLessThan(before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.reload();
    await page.waitForSelector('#q');
    expect(await open()).toBeLessThan(before);
  });

  it('has captures of each page, with their date and fingerprint', async () => {
    await go('evidence');
    await page.waitForSelector('main details');
    await page.$$eval('main details', (all) => {
      for (const details of all) details.open = true;
    });
    await page.waitForSelector('.shot[src]');
    expect(await page.$$eval('main details', (all) => all.length)).toBe(3);
    expect(await text('.shots')).toMatch(/SHA-256 [0-9a-f]{64}/);
    await shot('evidence');
  });

  it('says that one day can’t be compared', async () => {
    await go('compare');
    await page.waitForFunction(() => document.querySelector('main')?.textContent?.includes('rien à comparer'));
  });

  it('never scrolls sideways on a narrow screen', async () => {
    for (const width of [320, 400]) {
      await page.setViewport({ width, height: 800 });
      for (const part of ['todo', 'sample', 'matrix', 'questions', 'compare', 'evidence', 'team']) {
        await go(part);
        expect([part, width, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([part, width, width]);
        await shot(`${part}-${width}`);
      }
    }
    if (!process.env.SHOTS) return;
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.setViewport({ width: 1280, height: 900 });
    for (const part of ['todo', 'matrix', 'questions']) {
      await go(part);
      await shot(`${part}-dark`);
    }
  });
});
