import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../cli/extension';
import type { Server } from '../../cli/serve';
import { openChromium, openPage } from './support/chromium';
import { changedSince, drawnIn, traceOf } from './support/overlay';
import { servePages } from './support/pages';
import { openPanel } from './support/panel';

let session: Session;
let pages: Server;
let page: Page;
let panel: Page;
let before: string[];

beforeAll(async () => {
  [session, pages] = await Promise.all([openChromium(), servePages()]);
  page = await openPage(session, `${pages.base}/views.html`);
  panel = await openPanel(session, page);
  before = await traceOf(page);
  await panel.click('#tab-views');
});
afterAll(async () => {
  await session?.close();
  await pages?.close();
});

/** Opens a view with its button. @returns its lines, as they are read */
async function open(id: string): Promise<string[]> {
  await panel.click(`#view-${id}`);
  await panel.waitForFunction(
    (button) => document.querySelector(button)?.getAttribute('aria-pressed') === 'true' && document.querySelector('.lines, .views .notice'),
    { timeout: 30_000 },
    `#view-${id}`,
  );
  return panel.$$eval('.lines > li', (lines) =>
    lines.map((line) => [...line.querySelectorAll('.mark, .line > span, .told, .where')].map((part) => part.textContent).join(' | ')),
  );
}
const tags = async () => (await drawnIn(page)).filter(({ kind }) => kind === 'tag').map(({ text }) => text);
const untouched = async () => {
  await vi.waitFor(async () => expect(await drawnIn(page)).toEqual([]), { timeout: 10_000, interval: 100 });
  await page.evaluate(() => scrollTo(0, 0));
  expect(await changedSince(page, before)).toEqual([]);
};
const find = (lines: readonly string[], ...words: string[]) => lines.find((line) => words.every((word) => line.includes(word)));

describe('each view says what the page holds, in the page and in its list', () => {
  it('headings, with levels and faults', async () => {
    const lines = await open('headings');
    expect(lines.slice(0, 3).map((line) => line.split(' | ').slice(0, 2))).toEqual([
      ['H1', 'Vues'],
      ['H2', 'Première partie'],
      ['H4', 'Trop bas'],
    ]);
    expect(find(lines, 'Trop bas', 'Saut de niveau', 'niveau 2')).toBeDefined();
    // What the rules found on a text that is no heading is told among the headings.
    expect(lines.some((line) => line.includes('Dans le composant'))).toBe(true);
    expect(await tags()).toContain('H4');
  });

  it('landmarks', async () => {
    const lines = await open('landmarks');
    expect(find(lines, 'navigation', 'Principale')).toBeDefined();
    expect(find(lines, 'contenu principal')).toBeDefined();
  });

  it('images with their alternatives, with what the rules say', async () => {
    const lines = await open('images');
    expect(find(lines, 'image', 'Une carte du campus', 'alt')).toBeDefined();
    expect(find(lines, 'Décorative')).toBeDefined();
    expect(find(lines, 'Aucun texte de remplacement', 'Défaut')).toBeDefined();
  });

  it('links', async () => {
    const lines = await open('links');
    expect(find(lines, 'Formations', '/formations')).toBeDefined();
    expect(find(lines, 'Partenaire', 'nouvelle fenêtre')).toBeDefined();
  });

  it('tables with the headers of each cell', async () => {
    const lines = await open('tables');
    expect(find(lines, 'tableau', 'Horaires', '3 lignes')).toBeDefined();
    expect(find(lines, 'case', '9 h', 'Annoncée avec', 'Lundi', 'Ouverture')).toBeDefined();
  });

  it('fields with label, description and group', async () => {
    const lines = await open('fields');
    expect(
      find(lines, 'email', 'Votre adresse', 'Étiquette reliée', 'Aide', 'nom@exemple.fr', 'Groupe', 'Coordonnées', 'Obligatoire'),
    ).toBeDefined();
    expect(find(lines, 'Aucune étiquette')).toBeDefined();
  });

  it('languages', async () => {
    const lines = await open('languages');
    expect(find(lines, 'fr', 'Langue de la page', 'français')).toBeDefined();
    expect(find(lines, 'en', 'Passage en anglais', 'Good morning')).toBeDefined();
  });

  it('the tab order as a numbered path, forced order told', async () => {
    const lines = await open('tab-order');
    expect(lines[0]).toContain('Forcé');
    expect(lines[0]).toContain('tabindex="3"');
    expect((await drawnIn(page)).some(({ classes }) => classes === 'path')).toBe(true);
    // The same stops, in the same order, as the real key gives.
    await page.bringToFront();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const stops: string[] = [];
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    expect(lines.slice(0, 3).map((line) => line.split(' | ')[1])).toEqual(stops);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  });

  it('names, with where they come from', async () => {
    const lines = await open('names');
    expect(find(lines, 'button', 'Fermer la fenêtre', 'aria-label')).toBeDefined();
    expect(find(lines, 'link', 'Formations', 'contenu de l’élément')).toBeDefined();
  });

  it('linear reading, in the panel', async () => {
    const lines = await open('linear');
    const at = (words: string) => lines.findIndex((line) => line.includes(words));
    expect(at('Vues')).toBeLessThan(at('Première partie'));
    expect(at('Première partie')).toBeLessThan(at('Good morning'));
    expect(find(lines, 'image', 'Une carte du campus')).toBeDefined();
    expect(await tags()).toEqual([]);
  });

  it('text spacing, with what it cuts', async () => {
    const spacing = () => page.$eval('#cut', (element) => getComputedStyle(element).letterSpacing);
    const normal = await spacing();
    const lines = await open('spacing');
    expect(await spacing()).not.toBe(normal);
    expect(find(lines, 'Un texte qui tient juste', 'coupe')).toBeDefined();
    await panel.click('#view-spacing');
    await vi.waitFor(async () => expect(await spacing()).toBe(normal));
  });

  it('grey scale', async () => {
    await open('grey');
    const clip = { x: 0, y: 0, width: 20, height: 20 };
    const shot = Buffer.from(await page.screenshot({ clip, type: 'png', encoding: 'base64' }), 'base64');
    const [red, green] = await page.evaluate(
      async (source) => {
        const bitmap = await createImageBitmap(new Blob([Uint8Array.from(source)]));
        const context = new OffscreenCanvas(20, 20).getContext('2d')!;
        context.drawImage(bitmap, 0, 0);
        return [...context.getImageData(5, 5, 1, 1).data];
      },
      [...shot],
    );
    // The corner of the page is red.
    expect(red).toBe(green);
    await panel.click('#view-grey');
    await untouched();
  });
});

describe('a view', () => {
  it('opens the element of a line, in the page', async () => {
    await open('headings');
    const line = (await panel.evaluateHandle(
      () => [...document.querySelectorAll('.line')].find((one) => one.textContent?.includes('Tout en bas')) ?? null,
    )) as ElementHandle<HTMLButtonElement>;
    await line.click();
    await panel.waitForFunction((one) => one.getAttribute('aria-current') === 'true', {}, line);
    await vi.waitFor(async () => {
      const y = await page.$eval('#low', (element) => element.getBoundingClientRect().y);
      expect(y).toBeLessThan(await page.evaluate(() => innerHeight));
    });
    expect((await drawnIn(page)).some(({ kind, classes }) => kind === 'box' && classes.includes('on'))).toBe(true);
  });

  it('is left with Escape in the page, without a trace, and the panel follows', async () => {
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await panel.waitForFunction(() => !document.querySelector('.choices [aria-pressed="true"]'));
    await untouched();
  });

  it('is left with Escape in the panel', async () => {
    await open('landmarks');
    await panel.keyboard.press('Escape');
    await panel.waitForFunction(() => !document.querySelector('.choices [aria-pressed="true"]'));
    await untouched();
  });

  it('goes away with the panel, the spacing of texts too', async () => {
    const spacing = () => page.$eval('#cut', (element) => getComputedStyle(element).letterSpacing);
    const normal = await spacing();
    await open('spacing');
    expect(await spacing()).not.toBe(normal);
    await panel.close();
    await vi.waitFor(async () => expect(await spacing()).toBe(normal), { timeout: 10_000 });
    await untouched();
  });
});
