// `npm test`: every check in turn, with one line at the end that sums up. Needs no step before it but `npm ci`.
//   node scripts/test.mjs [step…]   only these steps, by the name in their heading
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle, bundleCli } from './bundle-cli.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const reports = '.temoin/tests';
mkdirSync(reports, { recursive: true });

const env = { ...process.env, WXT_TELEMETRY: '0', FORCE_COLOR: process.stdout.isTTY ? '1' : '0' };
const total = { passed: 0, failed: 0 };
const failures = [];

/** @type {{ name: string, run: () => { passed: number, failed: number } }[]} */
const steps = [
  { name: 'lint', run: () => tool('@biomejs/biome/bin/biome', ['check', '.']) },
  { name: 'types', run: types },
  { name: 'unused', run: () => tool('knip/bin/knip.js', []) },
  { name: 'unit', run: () => tests('unit') },
  { name: 'office', run: office },
  { name: 'rules', run: () => tests('rules') },
  { name: 'build', run: () => tool('wxt/bin/wxt.mjs', ['build']) },
  { name: 'build:firefox', run: () => tool('wxt/bin/wxt.mjs', ['build', '-b', 'firefox']) },
  { name: 'web-ext', run: () => tool('web-ext/bin/web-ext.js', ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery']) },
  { name: 'e2e', run: () => tests('e2e') },
  { name: 'e2e:firefox', run: firefox },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}. Steps: ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const chosen = steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (chosen.some(({ name }) => name === 'rules' || name.startsWith('e2e'))) await findBrowsers();
for (const { name, run } of chosen) {
  const started = Date.now();
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const { passed, failed } = run();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
  console.log(`── ${name}: ${failed > 0 ? 'FAILED' : 'passed'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** The browser's API is typed by what WXT writes from the manifest. */
function types() {
  const prepared = tool('wxt/bin/wxt.mjs', ['prepare']);
  return prepared.failed > 0 ? prepared : tool('typescript/bin/tsc', ['--noEmit']);
}

/** A tool that passes or fails as one. */
function tool(bin, args) {
  const { status } = spawnSync(process.execPath, [`node_modules/${bin}`, ...args], { stdio: 'inherit', env });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A project of vitest, counted test by test. A run that ends badly without a failed test counts as one. */
function tests(project) {
  const file = `${reports}/${project}.json`;
  rmSync(file, { force: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { failed } = tool('vitest/vitest.mjs', args);
  let counts = { numPassedTests: 0, numFailedTests: 0 };
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The run ended before it could write its report: counted below.
  }
  return { passed: counts.numPassedTests, failed: Math.max(failed, counts.numFailedTests) };
}

function firefox() {
  if (env.TEMOIN_FIREFOX) return tests('e2e-firefox');
  const required = env.TEMOIN_REQUIRE_FIREFOX === '1';
  console.log(`${required ? 'Failed' : 'Skipped'}: no Firefox was found. Install it, or give its path in TEMOIN_FIREFOX.`);
  return { passed: 0, failed: required ? 1 : 0 };
}

/** What opens the filled audit grid. */
function office() {
  const found = [env.TEMOIN_OFFICE, 'soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find(
    (command) => command && spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0,
  );
  if (found) {
    env.TEMOIN_OFFICE = found;
    return tests('office');
  }
  const required = env.TEMOIN_REQUIRE_OFFICE === '1';
  console.log(`${required ? 'Failed' : 'Skipped'}: no LibreOffice was found. Install libreoffice-calc, or give its path in TEMOIN_OFFICE.`);
  return { passed: 0, failed: required ? 1 : 0 };
}

/** The same search, and the same install when there is none, as `npm start`. */
async function findBrowsers() {
  await bundleCli();
  const { needBrowser, findFirefox, cliTexts, CannotRun } = await import(pathToFileURL(bundle).href);
  try {
    env.TEMOIN_BROWSER = await needBrowser(cliTexts('en'));
    env.TEMOIN_FIREFOX = findFirefox(cliTexts('en')) ?? '';
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}
