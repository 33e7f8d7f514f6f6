import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../cli/extension';
import type { Server } from '../../cli/serve';
import { click, openChromium, openPage } from './support/chromium';
import { changedSince, drawnIn, traceOf } from './support/overlay';
import { servePages } from './support/pages';
import { hands, openPanel } from './support/panel';

let session: Session;
let pages: Server;
let page: Page;
let panel: Page;
let before: string[];

beforeAll(async () => {
  [session, pages] = await Promise.all([openChromium(), servePages()]);
  page = await openPage(session, `${pages.base}/overlay.html`);
  panel = await openPanel(session, page);
  // It was open when it was read.
  await page.$eval('details', (element) => element.removeAttribute('open'));
  before = await traceOf(page);
});
afterAll(async () => {
  await session?.close();
  await pages?.close();
});

const showAll = '.show-all button[aria-label*="images"]';
const boxes = async () => (await drawnIn(page)).filter(({ kind }) => kind === 'box');
const tags = async () => (await drawnIn(page)).filter(({ kind }) => kind === 'tag');
const rect = (selector: string) => page.$eval(selector, (element) => element.getBoundingClientRect().toJSON() as DOMRect);
const near = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.abs(a.x - b.x) < 2 && Math.abs(a.y - b.y) < 2;
const outlined = async (selector: string) => {
  const place = await rect(selector);
  return (await boxes()).some((box) => near(box, place));
};
const rowOf = async (words: string) => {
  const row = await panel.evaluateHandle(
    (wanted) => [...document.querySelectorAll('.found > li')].find((one) => one.textContent?.includes(wanted)) ?? null,
    words,
  );
  return row.asElement() as ElementHandle<HTMLLIElement>;
};
const said = async (words: string) => panel.evaluate((row) => row.querySelector('.said')?.textContent, await rowOf(words));
const gone = () => vi.waitFor(async () => expect(await drawnIn(page)).toEqual([]), { timeout: 10_000, interval: 100 });

describe('all elements of a criterion', () => {
  it('are outlined with the numbers of the list, those that are closed are told of in their row', async () => {
    await panel.waitForSelector(showAll);
    await panel.click(showAll);
    await hands(panel).has('éléments entourés');
    expect(await panel.$eval(showAll, (button) => button.getAttribute('aria-pressed'))).toBe('true');
    expect(await outlined('#plain')).toBe(true);
    const pin = await panel.evaluate((one) => one?.querySelector('.pin')?.textContent, await rowOf('a.png'));
    expect((await tags()).map(({ text }) => text)).toContain(pin);
    expect(await said('c.png')).toContain('partie fermée');
  });

  it('tell their sentence to the pointer, which goes through to the page', async () => {
    const { x, y, width, height } = await rect('#plain');
    await page.mouse.move(x + width / 2, y + height / 2);
    await vi.waitFor(async () =>
      expect((await tags()).some(({ classes, text }) => classes.includes('told') && text.length > 10)).toBe(true),
    );
    expect(await page.evaluate((px, py) => document.elementFromPoint(px, py)?.id, x + 5, y + 5)).toBe('plain');
    await page.mouse.move(1, 1);
  });

  it('are followed by their outlines: scroll, resize, change of layout, open shadow tree', async () => {
    await page.evaluate(() => scrollTo(0, 60));
    await vi.waitFor(async () => expect(await outlined('#plain')).toBe(true));
    await page.evaluate(() => {
      (document.querySelector('main') as HTMLElement).style.paddingTop = '55px';
    });
    await vi.waitFor(async () => expect(await outlined('#plain')).toBe(true));
    const inShadow = await page.evaluate(() => {
      const image = document.querySelector('#host')?.shadowRoot?.querySelector('#shadowed');
      return image?.getBoundingClientRect().toJSON() as DOMRect;
    });
    expect((await boxes()).some((box) => near(box, inShadow))).toBe(true);
    // Scrolled out of its own strip, an image has no outline; scrolled into it, it has.
    const strip = await rect('.strip');
    const inStrip = async () => (await boxes()).some(({ y }) => y >= strip.y && y < strip.y + strip.height - 5);
    expect(await inStrip()).toBe(false);
    await page.$eval('.strip', (element) => element.scrollTo(0, 200));
    await vi.waitFor(async () => expect(await inStrip()).toBe(true));
    await page.evaluate(() => {
      scrollTo(0, 0);
      document.querySelector('.strip')?.scrollTo(0, 0);
      document.querySelector('main')?.removeAttribute('style');
    });
  });

  it('reach what the page has put off, or holds in a frame, from their row', async () => {
    await panel.click('.found + .more button');
    for (const file of ['f.png', 'i.png']) {
      const row = await rowOf(file);
      await ((await row.$('.acts .btn')) as ElementHandle<HTMLButtonElement>).click();
      await panel.waitForFunction((one) => one?.querySelector('.said')?.textContent?.includes('entouré'), {}, row);
    }
    const { y, height } = await rect('iframe');
    expect(y + height).toBeGreaterThan(0);
    expect(y).toBeLessThan(await page.evaluate(() => innerHeight));
    // The others are outlined still.
    expect(await panel.$eval(showAll, (button) => button.getAttribute('aria-pressed'))).toBe('true');
  });

  it('stay above a modal dialog that opens afterwards', async () => {
    await page.evaluate(() => {
      scrollTo(0, 0);
      (document.querySelector('#dialog') as HTMLDialogElement).showModal();
    });
    const { x, y } = await rect('#plain');
    await vi.waitFor(async () => {
      const bar = (await drawnIn(page)).find(({ kind }) => kind === 'bar');
      expect(bar?.text).not.toContain('Suivant');
    });
    expect((await boxes()).some((box) => near(box, { x, y }))).toBe(true);
    await page.evaluate(() => (document.querySelector('#dialog') as HTMLDialogElement).close());
  });

  it('are left with Escape in the page, without a trace, and the panel follows', async () => {
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await gone();
    await panel.waitForFunction((selector) => document.querySelector(selector)?.getAttribute('aria-pressed') === 'false', {}, showAll);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await changedSince(page, before)).toEqual([]);
  });

  it('go away with the panel', async () => {
    await panel.click(showAll);
    await vi.waitFor(async () => expect((await boxes()).length).toBeGreaterThan(1));
    await panel.close();
    await gone();
    await page.evaluate(() => scrollTo(0, 0));
    expect(await changedSince(page, before)).toEqual([]);
  });
});

describe('the popup', () => {
  it('outlines all elements of a criterion, and leaves them in the page when it closes', async () => {
    const popup = await click(session, page);
    await (await popup.waitForSelector('#row-U01', { timeout: 60_000 }))!.click();
    await (await popup.waitForSelector('.show-all button'))!.click();
    await hands(popup).has('entouré');
    await popup.close();
    expect((await boxes()).length).toBeGreaterThan(1);
    const bar = (await drawnIn(page)).find(({ kind }) => kind === 'bar');
    expect(bar?.text).toContain('défaut');

    // A real click on the bar's own button.
    const buttons = bar!;
    await page.mouse.click(buttons.x + buttons.width - 30, buttons.y + buttons.height / 2);
    await gone();
    await page.evaluate(() => scrollTo(0, 0));
    expect(await changedSince(page, before)).toEqual([]);
  });
});
