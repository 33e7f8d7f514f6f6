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
  page = await openPage(session, `${pages.base}/calm.html`);
  panel = await openPanel(session, page);
});
afterAll(async () => {
  await session?.close();
  await pages?.close();
});

const text = (selector: string) => hands(panel).text(selector);
const has = (words: string) => hands(panel).has(words);
const questions = () => hands(panel).questions();
const defects = () => hands(panel).defects();
const focused = () => hands(panel).focused();
/** Position, then the question itself. */
const asked = async () => [await text('.pos'), await text('#q')];

describe('the panel beside the page', () => {
  it('shows the result of the tab, with the numbers of the popup', async () => {
    const heading = await text('h1');
    expect(heading).toContain(`${await defects()} défaut`);
    expect(heading).toContain(`${await questions()} question`);
    expect(await text('#view .cause')).toContain('Comment corriger');
  });

  it('outlines an element in the page', async () => {
    await (await panel.waitForSelector('#view .found .acts .btn'))!.click();
    await has('Élément entouré dans la page.');
    expect(await page.evaluate(() => document.querySelectorAll(':root > [popover]').length)).toBe(1);
    await panel.keyboard.press('Escape');
  });
});

describe('a question', () => {
  it('is answered with a key, and the next one takes the focus', async () => {
    await panel.focus('#tab-mend');
    await panel.keyboard.press('ArrowRight');
    await panel.waitForSelector('#q');
    expect(await focused()).toBe('tab-ask');
    const [first, before] = [await asked(), await questions()];
    await panel.keyboard.press('2'); // Outside the card: nothing happens.
    expect(await asked()).toEqual(first);

    await panel.focus('#q');
    await panel.keyboard.press('2');
    await has('Réponse «\u00a0Non\u00a0» gardée.');
    expect(await asked()).not.toEqual(first);
    expect(await focused()).toBe('q');
    expect(await questions()).toBeLessThan(before);
  });

  it('keeps its answer when the panel is loaded again, and counts it in every view', async () => {
    const [open, found] = [await questions(), await defects()];
    await panel.reload();
    await panel.waitForSelector('#tab-ask');
    expect([await questions(), await defects()]).toEqual([open, found]);

    const popup = await click(session, page);
    await popup.waitForSelector('#row-U01', { timeout: 60_000 });
    expect(await popup.$eval('h1', (h1) => h1.textContent)).toBe(await text('h1'));
    await popup.close();
  });

  it('keeps its answer when the page is loaded and scanned again, from the panel', async () => {
    const [open, found] = [await questions(), await defects()];
    await page.reload({ waitUntil: 'load' });
    await has('La page a changé depuis cette analyse.');
    await panel.click('header [aria-label="Relancer l’analyse"]');
    await panel.waitForFunction(() => !document.querySelector('[role="tab"]'));
    await panel.waitForSelector('[role="tab"]', { timeout: 60_000 });
    expect([await questions(), await defects()]).toEqual([open, found]);
  });

  it('is open again once its answer is undone', async () => {
    await panel.click('#tab-ask');
    await panel.waitForSelector('#q');
    const [first, before] = [await asked(), await questions()];
    await panel.focus('#q');
    await panel.keyboard.press('1');
    await has('Réponse «\u00a0Oui\u00a0» gardée.');
    await panel.keyboard.press('z');
    await has('Dernière réponse annulée.');
    expect([await asked(), await questions()]).toEqual([first, before]);
    expect(await focused()).toBe('q');
  });

  it('comes back at the end when it is passed, and takes a note', async () => {
    const [, first] = await asked();
    await panel.keyboard.press('4');
    await has('elle reviendra à la fin.');
    expect((await asked())[1]).not.toBe(first);
    await panel.keyboard.press('n');
    expect(await focused()).toBe('note');
    await panel.keyboard.type('1234 vu avec Zoé');
    await panel.keyboard.press('Escape');
    expect(await focused()).toBe('q');
  });
});

describe('a defect', () => {
  it('is set aside with a reason, is still shown, and can be put back', async () => {
    await panel.click('#tab-mend');
    const before = await defects();
    await (await panel.waitForSelector('[aria-label^="Mettre de côté"]'))!.click();
    await panel.waitForSelector('.aside-form textarea');
    await panel.keyboard.type('Image de test');
    await panel.click('.aside-form .primary');
    await panel.waitForSelector('#asides');
    expect(await defects()).toBeLessThan(before);
    expect(await text('#view')).toContain('Image de test');
    expect(await focused()).toMatch(/^back-/);

    await panel.keyboard.press('Enter');
    await has('Défaut remis dans la liste.');
    expect(await defects()).toBe(before);
  });
});

it('says that the access was lost, and how to give it back', async () => {
  // Another port is another site: the browser takes the grant back.
  const other = await servePages();
  await page.goto(`${other.base}/calm.html`, { waitUntil: 'load' });
  await has('Le navigateur a repris l’accès');
  expect(await text('.notice')).toContain('clic droit');
  expect(await panel.$('header [aria-label="Relancer l’analyse"]')).toBeNull();
  await other.close();
});
