/**
 * Tries every rule on its fixtures in a real browser. One rule alone: `TEMOIN_RULE=<id> npx vitest run --project rules`.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFile, type Server, serve } from '../../cli/serve';
import { openBrowser, openTabs } from '../browser/open';
import { bundle } from './bundle';
import { differences, namedBy, type Said } from './expect';
import { type Fixture, fixturesOf, folder, ruleFiles, ruleFolders } from './fixtures';
import type { Tried } from './harness';

declare const temoin: { tryRule(id: string, named: string[], walk: boolean): Promise<Tried> };

const asked = process.env.TEMOIN_RULE?.split(',');
const files = new Set(ruleFiles());
const rules = ruleFolders().filter((id) => files.has(id) && (!asked || asked.includes(id)));

let browser: Browser;
let server: Server;
let inTab: Awaited<ReturnType<typeof openTabs>>;

beforeAll(async () => {
  const [axe, harness] = await Promise.all([readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js')), bundle(rules)]);
  const scripts: Record<string, string | Buffer> = { '/axe.js': axe, '/harness.js': harness };
  browser = await openBrowser();
  server = await serve((request, response) => {
    const script = scripts[request.url ?? ''];
    if (!script) return answerFile(folder, request, response);
    // Kept by the browser with its compiled code: sent with each page, the scripts took ten times longer than the rules.
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=3600' });
    response.end(script);
  });
  inTab = await openTabs(browser, 3);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.concurrent('rules', () => {
  it.concurrent.each(rules)('%s', async (rule) => {
    const wrong: string[] = [];
    const all: Said[] = [];
    let declared: Tried['declared'] = { reasons: [], tests: [] };
    for (const fixture of fixturesOf(rule)) {
      const tried = await tryOn(fixture);
      const here = [
        ...tried.missing.map((selector) => `${selector} is not in the page`),
        ...tried.wrong,
        ...differences(fixture.expect, tried.said),
      ];
      wrong.push(...here.map((what) => `${path.basename(fixture.page)} ${what}`));
      all.push(...tried.said);
      declared = tried.declared;
    }
    expect([...wrong, ...unexercised(declared, all)]).toEqual([]);
  });
});

/** Every reason and every test that a rule declares shows in its fixtures: else nothing says that it works. */
function unexercised({ reasons, tests }: Tried['declared'], said: readonly Said[]): string[] {
  const named = new Set(said.flatMap((one) => one.tests));
  return [
    ...reasons.flatMap((reason) => (said.some((one) => one.reason === reason) ? [] : `no fixture gives the reason ${reason}`)),
    ...tests.flatMap((test) => (named.has(test) ? [] : `no fixture names test ${test}`)),
  ];
}

async function tryOn({
  rule,
  page,
  expect: { viewport = { width: 1280, height: 800 }, walk, inFrame, ...expected },
}: Fixture): Promise<Tried> {
  return inTab(async (tab) => {
    const { width, height } = tab.viewport() ?? {};
    if (width !== viewport.width || height !== viewport.height) await tab.setViewport(viewport);
    await tab.emulateFocusedPage(walk ?? false);
    await tab.goto(`${server.base}/${page}`, { waitUntil: 'load' });
    const place = inFrame ? await (await tab.$(inFrame))?.contentFrame() : tab;
    if (!place) throw new Error(`${page} has no frame ${inFrame}`);
    await place.evaluate(loadScripts, rule.startsWith('axe/') ? ['/axe.js', '/harness.js'] : ['/harness.js']);
    return place.evaluate((id, named, walks) => temoin.tryRule(id, named, walks), rule, namedBy(expected), walk ?? false);
  });
}

/** Leaves the page as it was. */
async function loadScripts(addresses: string[]): Promise<void> {
  for (const address of addresses) {
    const script = document.createElementNS('http://www.w3.org/1999/xhtml', 'script') as HTMLScriptElement;
    await new Promise<void>((resolve, reject) => {
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`${address} was not loaded`));
      script.src = address;
      document.documentElement.append(script);
    });
    script.remove();
  }
}
