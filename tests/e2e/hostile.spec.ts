import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../cli/extension';
import { type Server, serve } from '../../cli/serve';
import type { Scan } from '../../contracts';
import { click, openChromium, openPage, resultOf } from './support/chromium';
import { servePages } from './support/pages';

let session: Session;
let pages: Server;
let page: Page | undefined;

beforeAll(async () => {
  [session, pages] = await Promise.all([openChromium(), servePages()]);
});
afterEach(async () => {
  await page?.close().catch(() => undefined);
  page = undefined;
});
afterAll(async () => {
  await session?.close();
  await pages?.close();
});

/** Clicks on a page, and waits until its popup says something for good. */
async function clickOn(address: string): Promise<{ popup: Page }> {
  page = await session.browser.newPage({ type: 'window' });
  await page.goto(address).catch(() => undefined); // An error page is a page too.
  const popup = await click(session, page);
  await popup.waitForSelector('.refusal, #row-U01', { timeout: 60_000 });
  return { popup };
}

async function scanOf(address: string): Promise<Scan> {
  await clickOn(address);
  const result = await resultOf(session, page!);
  if (!('scan' in result)) throw new Error(`Refused: ${result.refused}`);
  return result.scan;
}

/** Every page here has one image without an alternative: what was read was read for good. */
const seesImage = (scan: Scan) => scan.findings.some(({ tests, target }) => tests.includes('1.1.1') && target.html.includes('photo'));

describe('what is no page to audit is refused with a reason', () => {
  const file = (name: string) => pathToFileURL(path.resolve('tests/pages', name)).href;
  it.each([
    ['a page of the browser', () => 'chrome://version/', 'browser-page'],
    // Chromium hides the addresses of these three from extensions: all that can be told is that it protects them.
    ['an empty tab', () => 'about:blank', 'protected'],
    ['the source of a page', () => `view-source:${pages.base}/calm.html`, 'protected'],
    ['an error page', () => 'http://127.0.0.1:1/', 'protected'],
    ['a PDF', () => `${pages.base}/leaflet.pdf`, 'pdf'],
    ['a text file', () => `${pages.base}/text`, 'not-a-page'],
    ['an XML document', () => `${pages.base}/data.xml`, 'not-a-page'],
    ['a PDF of this computer', () => file('leaflet.pdf'), 'pdf'],
  ])('%s', async (_what, address, code) => {
    const { popup } = await clickOn(address());
    expect(await popup.$eval('.refusal', (view) => view.textContent)).toContain(code);
    expect(await popup.$('progress')).toBeNull();
    expect(await popup.evaluate(() => document.activeElement?.id)).toBe('v');
  });
});

describe('what is odd is read all the same', () => {
  it.each([
    ['a page in quirks mode', '/quirks.html'],
    ['a page with a strict policy', '/strict-csp'],
    ['an XHTML document', '/strict.xhtml'],
    ['a page that redefines every global', '/globals.html'],
    ['a form whose fields hide its properties', '/clobbered.html'],
    ['frames of no size, hidden, empty, sandboxed or detached', '/odd-frames.html'],
  ])('%s', async (_what, address) => {
    const scan = await scanOf(pages.base + address);
    expect(seesImage(scan)).toBe(true);
    expect(scan.partial).toBe(false);
    expect(scan.crashed).toEqual([]);
    expect(scan.facts.quirks).toBe(address === '/quirks.html');
  });

  it.each([
    ['a page whose last script never comes', '/never-loaded', 0],
    ['a page in which a frame never ends to load', '/slow-frame', 1],
  ])('%s, without waiting for ever', async (_what, address, depth) => {
    page = await session.browser.newPage({ type: 'window' });
    await page.goto(pages.base + address, { timeout: 2000 }).catch(() => undefined);
    const popup = await click(session, page);
    await popup.waitForSelector('.refusal, #row-U01', { timeout: 30_000 });
    const result = await resultOf(session, page);
    if (!('scan' in result)) throw new Error(`Refused: ${result.refused}`);
    expect(seesImage(result.scan)).toBe(true);
    const late = result.scan.unread.filter(({ kind }) => kind === 'lazy');
    expect(late.map(({ selector, frame }) => [selector, frame.length])).toEqual([['html', depth]]);
  });

  it('an SVG document', async () => {
    const scan = await scanOf(`${pages.base}/drawing.svg`);
    expect(scan.elements).toBe(5);
    expect(scan.crashed).toEqual([]);
  });

  it('a frame that goes away while it is read', async () => {
    page = await openPage(session, `${pages.base}/frame-removed.html`);
    const popup = await click(session, page);
    await popup.waitForSelector('.scan .steps, #row-U01');
    await page.evaluate(() => document.getElementById('leaving')?.remove());
    const result = await resultOf(session, page);
    if (!('scan' in result)) throw new Error(`Refused: ${result.refused}`);
    expect(seesImage(result.scan)).toBe(true);
    await popup.waitForSelector('#row-U01');
  });
});

describe('the plain scan', () => {
  it('changes nothing in the page', async () => {
    page = await openPage(session, `${pages.base}/calm.html`);
    await page.evaluate(() => {
      (document.getElementById('field') as HTMLInputElement).focus();
      const shadow = document.getElementById('host')!.shadowRoot!;
      const seen: string[] = [];
      const observer = new MutationObserver((records) => seen.push(...records.map(({ type, target }) => `${type} ${target.nodeName}`)));
      for (const root of [document, shadow])
        observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      // The popup takes the focus from the window, as it does from any page: that is no doing of the scan.
      for (const type of ['scroll', 'focusin', 'resize', 'message', 'toggle', 'click', 'keydown'])
        window.addEventListener(type, () => seen.push(type), true);
      Object.assign(window, { seen, before: snapshot() });
      function snapshot() {
        return [document.documentElement.outerHTML, shadow.innerHTML, document.activeElement?.id, scrollY, Object.keys(window).length].join(
          '\n',
        );
      }
      Object.assign(window, { snapshot });
    });
    await click(session, page);
    await resultOf(session, page);
    const { seen, same } = await page.evaluate(() => {
      const { seen, before, snapshot } = window as unknown as { seen: string[]; before: string; snapshot(): string };
      return { seen, same: snapshot().split('\n').slice(0, -1).join('\n') === before.split('\n').slice(0, -1).join('\n') };
    });
    expect(seen).toEqual([]);
    expect(same).toBe(true);
  });
});

describe('a message that does not parse', () => {
  it('is refused and counted', async () => {
    const answer = await session.reader.evaluate(() => chrome.runtime.sendMessage({ type: 'scan.open', tab: 'all' }));
    expect(answer).toEqual({ refused: true });
    const { refusedMessages } = await session.reader.evaluate(() => chrome.storage.session.get('refusedMessages'));
    expect(refusedMessages).toBeGreaterThan(0);
  });
});

describe('two tabs of one address', () => {
  it('have a result each', async () => {
    const server = await serve('tests/pages');
    const [one, two] = [await openPage(session, `${server.base}/calm.html`), await openPage(session, `${server.base}/calm.html`)];
    await click(session, one);
    const first = await resultOf(session, one);
    await click(session, two);
    const second = await resultOf(session, two);
    if (!('scan' in first) || !('scan' in second)) throw new Error('Refused');
    expect(first.scan.id).not.toBe(second.scan.id);
    expect(first.scan.page).toEqual(second.scan.page);
    await Promise.all([one.close(), two.close(), server.close()]);
  });
});
