import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../cli/extension';
import type { Server } from '../../cli/serve';
import { openChromium, openPage } from './support/chromium';
import { changedSince, traceOf } from './support/overlay';
import { servePages } from './support/pages';
import { hands, openPanel } from './support/panel';

let session: Session;
let pages: Server;
let page: Page;
let panel: Page;
let before: string[];

beforeAll(async () => {
  [session, pages] = await Promise.all([openChromium(), servePages()]);
  page = await openPage(session, `${pages.base}/fix.html`);
  panel = await openPanel(session, page);
  before = await traceOf(page);
});
afterAll(async () => {
  await session?.close();
  await pages?.close();
});

const rowOf = async (words: string): Promise<ElementHandle<HTMLElement>> => {
  const row = await panel.waitForFunction(
    (wanted) => [...document.querySelectorAll('.found > li')].find((one) => one.textContent?.includes(wanted)),
    {},
    words,
  );
  return row as ElementHandle<HTMLElement>;
};
/** Opens the form of a row. */
async function openForm(words: string): Promise<ElementHandle<HTMLElement>> {
  const row = await rowOf(words);
  await (await row.$('.try > summary'))!.click();
  await row.waitForSelector('.fix-form');
  return row;
}
const press = async (row: ElementHandle<HTMLElement>, words: string) => {
  const button = await row.evaluateHandle(
    (one, wanted) => [...one.querySelectorAll('button')].find((b) => b.textContent?.includes(wanted)),
    words,
  );
  await (button as ElementHandle<HTMLButtonElement>).click();
};
const untouched = () => vi.waitFor(async () => expect(await changedSince(page, before)).toEqual([]), { timeout: 10_000, interval: 200 });

describe('a correction', () => {
  it('is tried on the element in the page: the rule runs again, and its code can be copied', async () => {
    const row = await openForm('photo.png');
    await (await row.$('.fix-form input'))!.type('Une étudiante "au" labo');
    await press(row, 'Essayer');
    await hands(panel).has('La règle ne trouve plus ce défaut');
    expect(await page.$eval('#photo', (image) => image.getAttribute('alt'))).toBe('Une étudiante "au" labo');
    expect(await row.$eval('.tried code', (code) => code.textContent)).toContain('alt="Une étudiante &quot;au&quot; labo"');
  });

  it('is taken back with its button, to the letter', async () => {
    await press(await rowOf('photo.png'), 'Annuler l’essai');
    await untouched();
  });

  it('that does not mend says so', async () => {
    const row = await rowOf('photo.png');
    await panel.select('.fix-form select', 'lang');
    await (await row.$('.fix-form input'))!.type('fr');
    await press(row, 'Essayer');
    await hands(panel).has('La règle trouve encore ce défaut');
    await (await row.$('.try > summary'))!.click();
    await untouched();
  });
});

describe('the contrast card', () => {
  it('tells both colours, where they come from, ratio, threshold, size and weight', async () => {
    const row = await openForm('Publié le 18 novembre');
    const card = await row.$eval('.contrast', (element) => element.textContent);
    expect(card).toContain('#a9b4ba');
    expect(card).toContain('#ffffff');
    expect(card).toContain('div.card');
    expect(card).toMatch(/2,1\d? pour 4,5/);
    expect(card).toContain('16 px');
  });

  it('tries the nearest colour that passes, with the ratio live', async () => {
    const row = await rowOf('Publié le 18 novembre');
    const near = (await row.$('.fix-form .row button[aria-label]'))!;
    const hex = await near.evaluate((button) => /#[0-9a-f]{6}/.exec(button.textContent ?? '')?.[0]);
    await near.click();
    await hands(panel).has('La règle ne trouve plus ce défaut');
    const shown = await page.$eval('#pale', (element) => getComputedStyle(element).color);
    const channels = [1, 3, 5].map((at) => Number.parseInt(hex!.slice(at, at + 2), 16));
    expect(shown).toBe(`rgb(${channels.join(', ')})`);
    expect(await row.$eval('.contrast', (element) => element.textContent)).toMatch(/4,5\d? pour 4,5/);
    expect(await row.$eval('.tried code', (code) => code.textContent)).toBe(`#pale { color: ${hex}; }`);
  });

  it('and what it tried is taken back when the panel closes', async () => {
    await panel.close();
    await untouched();
  });
});

it('a change under trial is taken back before the page is scanned', async () => {
  panel = await openPanel(session, page);
  before = await traceOf(page);
  const row = await openForm('photo.png');
  await (await row.$('.fix-form input'))!.type('Un essai');
  await press(row, 'Essayer');
  await hands(panel).has('La règle ne trouve plus ce défaut');
  const { again, defects } = hands(panel);
  const found = await defects();
  await again();
  await untouched();
  expect(await defects()).toBe(found);
});
