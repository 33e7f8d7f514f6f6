// How much of the page's main thread does a scan take, beside plain axe.run() and AccessLint?
// npm run bench -- [--synth 1000,10000] [--site] [--pages DIR] [--only TEXT] [--engines axe,temoin,extension,accesslint]
//                  [--runs 5] [--browser chrome|firefox] [--json FILE] [--profile] [--top 25] [--every]
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildExtension } from './build-extension.mjs';
import { launch } from './lab/browser.mjs';
import { extensionEngine, inPageEngines } from './lab/engines.mjs';
import { cpuClock, tasksAndHeap } from './lab/measure.mjs';
import { pagesIn, servePages } from './lab/pages.mjs';
import { printProfile } from './lab/profile.mjs';
import { exponent, median, quantile } from './lab/statistics.mjs';

const { values: asked } = parseArgs({
  options: {
    synth: { type: 'string', default: '1000,10000' },
    site: { type: 'boolean', default: false },
    pages: { type: 'string' },
    only: { type: 'string', default: '' },
    engines: { type: 'string', default: 'axe,temoin,extension,accesslint' },
    runs: { type: 'string', default: '5' },
    browser: { type: 'string', default: 'chrome' },
    json: { type: 'string' },
    profile: { type: 'boolean', default: false },
    every: { type: 'boolean', default: false },
    top: { type: 'string', default: '25' },
    traced: { type: 'string', default: '1' },
  },
});
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
process.chdir(here('.'));
const firefox = asked.browser === 'firefox';
const wanted = asked.engines.split(',').filter((name) => !(firefox && name === 'extension') && !(asked.profile && name !== 'temoin'));
const folders = {
  ...(asked.site && { site: { dir: here('tests/site'), still: true } }),
  ...(asked.pages && { given: { dir: asked.pages, still: true } }),
};
const pages = asked.synth
  .split(',')
  .filter(Boolean)
  .map((n) => `synth/${n}`);
for (const [key, { dir }] of Object.entries(folders)) pages.push(...pagesIn(dir).map((page) => `${key}/${page}`));

const server = await servePages(folders);
const withExtension = wanted.includes('extension');
const browser = await launch(
  asked.browser,
  withExtension
    ? { pipe: true, enableExtensions: true, args: ['--enable-precise-memory-info'] }
    : { args: ['--enable-precise-memory-info'] },
);
const runs = [];
try {
  const engines = await inPageEngines({ everyRule: asked.every, marks: asked.profile });
  if (withExtension) engines.extension = await extensionEngine(browser, buildExtension('chrome'));
  for (const path of pages.filter((page) => page.includes(asked.only))) {
    if (asked.profile) {
      await printProfile(path, () => opened(path, engines.temoin), engines.temoin.run, Number(asked.top));
      continue;
    }
    const total = Number(asked.runs);
    // Engines take turns, and the one that begins changes: what slows the machine slows them all.
    for (let run = 0; run < total; run++) for (const name of turned(wanted, run)) runs.push(await timed(path, name, run, engines[name]));
    for (let run = 0; run < Number(asked.traced) && !firefox; run++)
      for (const name of wanted) runs.push(await traced(path, name, engines[name]));
    printPage(path);
  }
  if (!asked.profile) printAll();
} finally {
  await browser.close();
  server.close();
}

async function opened(path, engine) {
  const page = await browser.newPage(engine.window ? { type: 'window' } : undefined);
  await page.goto(`${server.base}/${path}`, { waitUntil: 'load', timeout: 120_000 });
  await engine.setUp(page);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  return page;
}

async function timed(path, engine, run, { setUp, run: work, window }) {
  const page = await opened(path, { setUp, window });
  try {
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    const clock = await cpuClock(page, asked.browser);
    const start = await clock.read();
    const began = Date.now();
    const said = await work(page);
    const ms = (await clock.read()) - start;
    await clock.close();
    for (const line of [...(said.crashed ?? []), ...(said.fallback ?? [])]) console.error(`   ! ${path}: ${line}`);
    return { page: path, engine, run, elements, ms, wall: Date.now() - began };
  } catch (error) {
    console.error(`   ! ${path} ${engine}: ${error.message}`);
    return { page: path, engine, run, error: error.message };
  } finally {
    await page.close();
  }
}

async function traced(path, engine, { setUp, run: work, window }) {
  const page = await opened(path, { setUp, window });
  try {
    const { tasks, heap } = await tasksAndHeap(page, () => work(page));
    return {
      page: path,
      engine,
      longest: Math.max(...tasks),
      p95: quantile(tasks, 0.95),
      over50: tasks.filter((task) => task > 50).length,
      heap,
    };
  } catch (error) {
    return { page: path, engine, error: error.message };
  } finally {
    await page.close();
  }
}

function of(path, engine) {
  const own = runs.filter((run) => run.page === path && run.engine === engine && !run.error);
  const one = (key) => median(own.flatMap((run) => run[key] ?? []));
  return { elements: one('elements'), ms: one('ms'), longest: one('longest'), p95: one('p95'), over50: one('over50'), heap: one('heap') };
}

function ratio(path, engine, to) {
  return of(path, engine).ms / of(path, to).ms;
}

function printPage(path) {
  console.log(`${path} (${of(path, wanted[0]).elements} elements)`);
  for (const engine of wanted) {
    const { ms, longest, p95, over50, heap } = of(path, engine);
    const ratios = ['axe', 'accesslint']
      .filter((name) => wanted.includes(name) && name !== engine)
      .map((name) => `${ratio(path, engine, name).toFixed(2)} of ${name}`);
    const tasks = Number.isNaN(longest)
      ? ''
      : `longest ${longest.toFixed(0)} ms, p95 ${p95.toFixed(0)}, ${over50} over 50, heap +${(heap / 2 ** 20).toFixed(0)} MB`;
    console.log(`  ${engine.padEnd(11)} ${ms.toFixed(0).padStart(6)} ms  ${ratios.join(', ').padEnd(34)} ${tasks}`);
  }
}

function printAll() {
  const all = [...new Set(runs.map(({ page }) => page))];
  const synth = all.filter((page) => page.startsWith('synth/')).map((page) => ({ page, elements: of(page, wanted[0]).elements }));
  for (const engine of wanted) {
    for (let i = 1; i < synth.length; i++) {
      const [a, b] = [synth[i - 1], synth[i]].map(({ page, elements }) => ({ elements, ms: of(page, engine).ms }));
      console.log(`${engine}: from ${a.elements} to ${b.elements} elements grows with exponent ${exponent(a, b).toFixed(2)}`);
    }
  }
  const real = all.filter((page) => !page.startsWith('synth/'));
  for (const engine of wanted.filter((name) => name !== 'axe')) {
    if (real.length && wanted.includes('axe'))
      console.log(`${engine}: median of ${real.length} pages ${median(real.map((page) => ratio(page, engine, 'axe'))).toFixed(2)} of axe`);
  }
  if (!asked.json) return;
  const ratios = all.map((page) => ({
    page,
    elements: of(page, wanted[0]).elements,
    ratios: Object.fromEntries(wanted.map((engine) => [engine, ratio(page, engine, 'axe')])),
  }));
  writeFileSync(asked.json, JSON.stringify({ at: new Date().toISOString(), browser: asked.browser, pages: ratios, runs }, null, 1));
}

function turned(list, by) {
  return list.map((_, i) => list[(i + by) % list.length]);
}
