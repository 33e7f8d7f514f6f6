// Puts no-break spaces where French wants them, in the texts of rules and of the interface: node scripts/typography.mjs [file…]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const all = ['rules', 'locales', 'engine/views'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(root, folder, file)),
);
const files = process.argv.length > 2 ? process.argv.slice(2) : all;

/** Lines that hold a text; what stands between quotes in them. */
const textLine = /^\s*(title|effect|fix|question|look|place|fr|en|one|other|[\w'-]+): /;
const quoted = /'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
const spaced = (text) => text.replace(/(?<=\S) (?=[:;?!%»])/g, '\u00a0').replace(/« /g, '«\u00a0');

for (const file of files) {
  const before = readFileSync(file, 'utf8');
  let french = ''; // closing line of the French texts that we are in: a long one goes on under its key
  const lines = before.split('\n').map((line) => {
    const opens = /^(\s+)fr: \{$/.exec(line);
    if (opens) french = `${opens[1]}},`;
    else if (line === french) french = '';
    return french || textLine.test(line) ? line.replace(quoted, spaced) : line;
  });
  const after = lines.join('\n');
  if (after === before) continue;
  writeFileSync(file, after);
  console.log(path.relative(root, file));
}
