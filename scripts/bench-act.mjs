// Scores our command line on W3C's examples, as W3C does: npm run bench:act -- [--act DIR] [--rules approved|proposed|all] [--rule ID] [--misses] [--save FILE]
// The examples are not ours to hand on: DIR (../shared/act) holds them with `run.mjs`, which this calls.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const at = args.indexOf('--act');
const folder = path.resolve(at < 0 ? path.join(root, '../shared/act') : (args.splice(at, 2)[1] ?? ''));
const runner = path.join(folder, 'run.mjs');
if (!existsSync(runner)) {
  console.error(`No examples in ${folder}: give their folder with --act DIR. It has to hold run.mjs, index.json and cases/.`);
  process.exit(2);
}

// Pages name their images and frames by the address they have at w3.org: the folder that holds the same paths answers.
const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;
const map = `https://www.w3.org/WAI/content-assets/wcag-act-rules/=${path.join(folder, 'cases')}/`;
const cli = path.join(root, 'scripts/cli.mjs');
const command = `${quote(process.execPath)} ${quote(cli)} audit --urls {urls} --format jsonl --stay --walk --map ${quote(map)}`;
const { status } = spawnSync(process.execPath, [runner, '--cmd', command, '--misses', ...args], { stdio: 'inherit' });
process.exitCode = status ?? 1;
