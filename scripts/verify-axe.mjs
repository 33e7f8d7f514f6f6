// Does our driver say what axe says, for every rule and element?
// npm run verify:axe -- [--pages DIR] [--browser chrome|firefox] [--rules a,b] [--budget MS] [--synth 1000,10000] [--show N]
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from './lab/browser.mjs';
import { pagesIn, servePages } from './lab/pages.mjs';
import { unexplained, verifyPage, verifyScripts } from './lab/verify.mjs';

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    browser: { type: 'string', default: 'chrome' },
    rules: { type: 'string' },
    budget: { type: 'string', default: '12' },
    synth: { type: 'string', default: '1000,10000' },
    show: { type: 'string', default: '5' },
  },
});
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folders = { ours: { dir: here('tests/verify/pages') }, site: { dir: here('tests/site'), still: true } };
if (values.pages) folders.given = { dir: values.pages, still: true };
const pages = [
  ...values.synth
    .split(',')
    .filter(Boolean)
    .map((n) => `synth/${n}`),
];
for (const [key, { dir }] of Object.entries(folders)) for (const page of listed(dir)) pages.push(`${key}/${page}`);

const server = await servePages(folders);
const browser = await launch(values.browser);
let outcomes = 0;
let differences = 0;
let explained = 0;
let troubles = 0;
try {
  const scripts = await verifyScripts();
  const page = await browser.newPage();
  for (const path of pages) {
    for (const result of await verifyPage(page, `${server.base}/${path}`, scripts, {
      rules: values.rules?.split(',') ?? 'all',
      budget: +values.budget,
    })) {
      const wrong = unexplained(result.differences);
      outcomes += result.outcomes;
      differences += wrong.length;
      explained += result.differences.length - wrong.length;
      troubles += result.crashed.length + result.fallback.length;
      const frame = result.frame ? ` frame ${result.frame.slice(0, 80)}` : '';
      console.log(`${path}${frame}: ${result.outcomes} outcomes, ${result.reported} reported, ${wrong.length} different`);
      for (const line of [...result.crashed, ...result.fallback]) console.log('   !', line);
      for (const { rule, html, axe, ours } of wrong.slice(0, +values.show))
        console.log(`   ${rule}: axe ${axe} | ours ${ours}\n      ${html.replace(/\s+/g, ' ')}`);
    }
  }
} finally {
  await browser.close();
  server.close();
}
console.log(
  `${pages.length} pages, ${outcomes} outcomes, ${differences} different and not explained, ${explained} explained, ${troubles} crashed or fell back (${values.browser})`,
);
process.exitCode = differences + troubles > 0 ? 1 : 0;

function listed(dir) {
  try {
    return pagesIn(dir);
  } catch {
    return [];
  }
}
