import type { Browser, Page as Tab } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from '../browser/open';
import { bundle } from '../rules/bundle';

let browser: Browser;
let tab: Tab;
let harness: string;

/** One browser for a file of tests. */
export function useBrowser(): void {
  beforeAll(async () => {
    [browser, harness] = await Promise.all([openBrowser(), bundle([], 'tests/page/harness.ts')]);
    tab = await browser.newPage();
    await tab.setViewport({ width: 1280, height: 800 });
  });
  afterAll(() => browser?.close());
}

/** Opens a page and looks at it from inside; `look` may use the global `temoin` and its own argument only. */
export async function inPage<T, A = undefined>(html: string, look: (argument: A) => T | Promise<T>, argument?: A): Promise<T> {
  await tab.setContent(html.includes('<html') ? html : `<!DOCTYPE html><html lang="fr"><title>Essai</title><body>${html}`);
  await tab.evaluate(`${harness};globalThis.temoin = temoin;`);
  return (await tab.evaluate(look as never, argument as never)) as T;
}
