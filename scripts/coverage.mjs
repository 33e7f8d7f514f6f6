// What of RGAA 4.1.2 is covered, measured on pages scanned in a browser (tests/coverage):
//   npm run -s coverage            a table, then the tests short of each with the reason
//   npm run -s coverage -- --json  {"na","nc","decided","asked"}
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const load = async (file) => (await runnerImport(`${root}tests/coverage/${file}`, { root, configFile: false, logLevel: 'error' })).module;

const { measure } = await load('measure.ts');
const coverage = await measure();
const counts = Object.fromEntries(['na', 'nc', 'decided', 'asked'].map((what) => [what, coverage[what].size]));
if (process.argv.includes('--json')) console.log(JSON.stringify(counts));
else {
  const { report } = await load('report.ts');
  console.log(report(coverage));
}
