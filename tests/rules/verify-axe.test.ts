/** Our driver says what axe says, on pages with forms, tables, frames and shadow trees; and falls back in the open when it must. */
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pagesIn, servePages } from '../../scripts/lab/pages.mjs';
import { unexplained, verifyPage, verifyScripts } from '../../scripts/lab/verify.mjs';
import { openBrowser } from '../browser/open';
import type { Comparison } from '../verify/compare';

declare const verify: {
  trial(): Promise<Record<string, string>>;
  TRIAL: Record<string, string>;
  compare(rules: readonly string[] | 'all', budget: number): Promise<Comparison>;
};

const dir = path.resolve(import.meta.dirname, '../verify/pages');
const options = { rules: 'all', budget: 12 } as const;
let browser: Browser;
let server: Awaited<ReturnType<typeof servePages>>;
let scripts: string[];
let page: Page;

beforeAll(async () => {
  [browser, server, scripts] = await Promise.all([openBrowser(), servePages({ ours: { dir } }), verifyScripts()]);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

describe('same verdicts as axe', () => {
  it.each([...pagesIn(dir).map((name) => `ours/${name}`), 'synth/300'])('%s', async (name) => {
    const results = await verifyPage(page, `${server.base}/${name}`, scripts, options);
    expect(results.reduce((sum, { reported }) => sum + reported, 0)).toBeGreaterThan(5);
    for (const { differences, crashed, fallback } of results) {
      expect({ differences: unexplained(differences), crashed, fallback }).toEqual({ differences: [], crashed: [], fallback: [] });
    }
  });
});

describe('fallback', () => {
  const few = ['image-alt', 'list', 'label', 'region'];
  beforeEach(async () => {
    await page.goto(`${server.base}/ours/frame.html`);
    for (const script of scripts) await page.evaluate(script);
  });

  it('tries the driver against what axe says', async () => {
    expect(await page.evaluate(() => verify.trial())).toEqual(await page.evaluate(() => verify.TRIAL));
  });

  it('hands all rules to axe when its version is not the tested one', async () => {
    const { differences, fallback } = await page.evaluate((rules) => {
      (globalThis as unknown as { axe: { version: string } }).axe.version = '4.99.0';
      return verify.compare(rules, 12);
    }, few);
    expect(fallback).toEqual(['all rules: axe 4.99.0 in place of 4.14.1']);
    expect(differences).toEqual([]);
  });

  it('hands all rules to axe when a member is missing', async () => {
    const { differences, fallback } = await page.evaluate((rules) => {
      delete (globalThis as unknown as { axe: { teardown?: unknown } }).axe.teardown;
      return verify.compare(rules, 12);
    }, few);
    expect(fallback).toEqual(['all rules: axe.teardown is not a function']);
    expect(differences).toEqual([]);
  });

  it('hands a rule that throws to axe', async () => {
    const { differences, fallback, crashed } = await page.evaluate((rules) => {
      const { axe } = globalThis as unknown as { axe: { _audit: { rules: { id: string; matches: (...args: unknown[]) => boolean }[] } } };
      const rule = axe._audit.rules.find(({ id }) => id === 'label')!;
      const { matches } = rule;
      rule.matches = (...args) => {
        // Only under our driver: axe's own run finds its functions as they were.
        if (Object.hasOwn(document, 'querySelector')) throw new Error('broken');
        return matches.apply(rule, args);
      };
      return verify.compare(rules, 12);
    }, few);
    expect(fallback).toEqual(['axe/label: broken']);
    expect(crashed).toEqual([]);
    expect(differences).toEqual([]);
  });

  it('leaves the page and axe as they were', async () => {
    const left = await page.evaluate(async (rules) => {
      const { axe } = globalThis as unknown as { axe: Record<string, unknown> & { _audit: { noHtml: boolean } } };
      const before = [window.getComputedStyle, document.documentElement.outerHTML];
      await verify.compare(rules, 1);
      return {
        same: before[0] === window.getComputedStyle && before[1] === document.documentElement.outerHTML,
        patched: ['querySelector', 'querySelectorAll'].filter((name) => Object.hasOwn(document, name)),
        axe: [axe._tree === undefined, axe._selectCache === undefined, axe._running, axe._audit.noHtml],
      };
    }, few);
    expect(left).toEqual({ same: true, patched: [], axe: [true, true, false, false] });
  });
});
