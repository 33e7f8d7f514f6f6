// What do our rules say where they take the place of a rule of axe?
// node scripts/verify-replaced.mjs RULE[,RULE] [--pages DIR] [--browser chrome|firefox] [--synth 1000] [--examples N]
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from './lab/browser.mjs';
import { axeSource, bundle } from './lab/bundle.mjs';
import { pagesIn, servePages } from './lab/pages.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string' },
    browser: { type: 'string', default: 'chrome' },
    synth: { type: 'string', default: '1000' },
    examples: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
  },
});
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folders = { ours: { dir: here('tests/verify/pages') }, site: { dir: here('tests/site'), still: true } };
if (values.pages) folders.given = { dir: values.pages, still: true };
const pages = values.synth
  .split(',')
  .filter(Boolean)
  .map((n) => `synth/${n}`);
for (const [key, { dir }] of Object.entries(folders)) for (const page of pagesIn(dir)) pages.push(`${key}/${page}`);

const server = await servePages(folders);
const browser = await launch(values.browser);
const totals = {};
const shown = {};
try {
  const scripts = [axeSource(), await bundle('tests/verify/replaced.ts', 'verify', { rules: positionals[0].split(',') })];
  for (const path of pages.filter((page) => page.includes(values.only))) {
    const page = await browser.newPage();
    await page.goto(`${server.base}/${path}`, { waitUntil: 'load' });
    for (const script of scripts) await page.evaluate(script);
    for (const { pair, counts, examples } of await page.evaluate(() => globalThis.verify.replaced())) {
      totals[pair] ??= {};
      for (const [said, count] of Object.entries(counts)) totals[pair][said] = (totals[pair][said] ?? 0) + count;
      for (const { said, html, values: data } of examples) {
        shown[said] = (shown[said] ?? 0) + 1;
        if (shown[said] <= +values.examples) console.log(`${path} ${said}\n   ${html.replace(/\s+/g, ' ')}\n   ${data}`);
      }
    }
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
for (const [pair, counts] of Object.entries(totals)) {
  console.log(pair);
  for (const [said, count] of Object.entries(counts).sort((a, b) => b[1] - a[1])) console.log(`  ${String(count).padStart(6)}  ${said}`);
}
