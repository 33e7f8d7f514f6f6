/** Rendered, visible, exposed, focusable and tabbable, in a real browser. */
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Server, serve } from '../../cli/serve';
import { openBrowser } from '../browser/open';
import { bundle } from './bundle';

declare const temoin: { readStates(): Promise<{ html: string; wanted: string; ours: string }[]> };

let browser: Browser;
let server: Server;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serve(path.resolve(import.meta.dirname, '../browser'));
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('says of each element what a person and a screen reader meet', async () => {
  const harness = await bundle([], 'tests/browser/index-harness.ts');
  const tab = await browser.newPage();
  await tab.goto(`${server.base}/visible.html`);
  await tab.evaluate(`${harness};globalThis.temoin = temoin;`);
  const states = await tab.evaluate(() => temoin.readStates());
  expect(states.length).toBeGreaterThan(40);
  expect(states.filter(({ wanted, ours }) => wanted !== ours).map(({ html, ours }) => `${html}: ${ours}`)).toEqual([]);
});
