import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../cli/browser';
import { pause } from '../../../cli/deadline';
import { type Stored, storedScan } from '../../../cli/stored-scan';
import { cliTexts } from '../../../cli/texts';
import { defaultSettings } from '../../../contracts';

/** The part of BiDi that reaches the browser's own window, which puppeteer has no function for. */
interface Connection {
  send(method: string, params: object): Promise<{ result: { contexts: { context: string; url: string }[]; result: { value: unknown } } }>;
}

export interface FirefoxSession {
  readonly browser: Browser;
  /** A page of the extension, open in a tab. */
  readonly reader: Page;
  /** A real click on the toolbar icon, for the tab that is shown. */
  click(): Promise<void>;
  /** Text of the popup once it says something for good. */
  popupText(): Promise<string>;
  resultOf(page: Page): Promise<Stored>;
  close(): Promise<void>;
}

/** Firefox with a fresh profile and the extension loaded for the time of the session. */
export async function openFirefox(): Promise<FirefoxSession> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(cliTexts('en')),
    headless: true,
    args: ['--remote-allow-system-access'],
    timeout: 60_000,
  });
  const id = await browser.installExtension(path.resolve('.output/firefox-mv3'));
  const connection = (browser as unknown as { connection: Connection }).connection;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window');

  /** Runs in the browser's own window. */
  async function inWindow(expression: string): Promise<unknown> {
    const answer = await connection.send('script.evaluate', { expression, target: { context: window!.context }, awaitPromise: true });
    return answer.result.result?.value;
  }

  const host = await inWindow(`WebExtensionPolicy.getByID(${JSON.stringify(id)}).mozExtensionHostname`);
  const reader = await openReader(browser, `moz-extension://${host}/options.html`);
  await reader.evaluate((settings) => chrome.storage.local.set({ settings }), { ...defaultSettings, language: 'fr' as const });

  return {
    browser,
    reader,
    async click() {
      await inWindow(`(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      })()`);
    },
    async popupText() {
      for (let tries = 0; tries < 600; tries++) {
        const text = await inWindow(`(async () => {
          const popup = document.querySelector('.webextension-popup-browser');
          return popup?.browsingContext?.currentWindowGlobal ? popup.contentTitle : '';
        })()`);
        if (text && !String(text).includes('analyse en cours')) return String(text);
        await pause(100);
      }
      throw new Error('The popup never said anything for good');
    },
    async resultOf(page) {
      const title = await page.title();
      const tab = await reader.evaluate(async (wanted) => {
        const tabs = await chrome.tabs.query({});
        return tabs.find((one) => one.title === wanted)?.id;
      }, title);
      if (tab === undefined) throw new Error(`No tab is titled ${title}, or its title can't be read`);
      const stored = await storedScan(reader, tab, 90_000);
      if (!stored) throw new Error('No result');
      return stored;
    },
    close: () => browser.close(),
  };
}

/** Firefox never says that a page of an extension has loaded: it is asked until it answers. */
async function openReader(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(address, { timeout: 1000 }).catch(() => undefined);
  for (let tries = 0; tries < 100; tries++) {
    const ready = await page
      .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
      .catch(() => false);
    if (ready) return page;
    await pause(100);
  }
  throw new Error(`${address} did not open`);
}
