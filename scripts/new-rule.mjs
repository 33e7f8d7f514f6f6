// npm run new:rule <id>: writes a rule that works and its fixtures, to be filled in.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const id = process.argv[2] ?? '';

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  console.error(
    'Usage: npm run new:rule <id>\nThe id is the name of the file, in kebab case, said once and for all: link-text-generic, table-no-header…',
  );
  process.exit(2);
}

const rule = path.join(root, 'rules', `${id}.ts`);
const folder = path.join(root, 'tests', 'rules', id);
if (existsSync(rule) || existsSync(folder)) {
  console.error(`${id} exists already: ids are never reused. Choose another one.`);
  process.exit(2);
}

const code = `import { type Check, cantTell, failed, ruleMeta } from '../engine';

export const meta = ruleMeta({
  tests: ['1.1.1'], // RGAA tests that an outcome may name
  wcag: ['1.1.1'],
  act: [],
  targets: 'img', // as narrow as a selector can say
  reads: 'dom',
  reasons: {
    missing: {
      who: 'editor',
      impact: 'major',
      fr: {
        title: { one: '1 image…', other: '{n} images…' },
        effect: 'Qui est gêné, et comment.',
        fix: 'Où cliquer, quoi écrire.',
      },
      en: {
        title: { one: '1 image…', other: '{n} images…' },
        effect: 'Who is hurt, and how.',
        fix: 'Where to click, what to write.',
      },
    },
    doubt: {
      fr: { title: { one: '1 image à vérifier', other: '{n} images à vérifier' }, question: 'L’image « {alt} » est-elle bien décrite ?' },
      en: { title: { one: '1 image to check', other: '{n} images to check' }, question: 'Is the image “{alt}” well described?' },
      yes: 'passed',
      no: 'failed',
    },
  },
});

export const check: Check<typeof meta> = (image, page) => {
  if (!page.exposed(image)) return;
  const alt = image.getAttribute('alt');
  if (alt === null) return failed('missing');
  if (alt.length > 80) return cantTell('doubt', { alt });
};
`;

const page = `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>${id}</title>
<!-- f-: failed, c-: cantTell, p-: passed, s-: near misses that must stay silent -->
<img id="f-missing" src="data:,">
<img id="c-long" src="data:," alt="Une longue description qui dit tant de choses de cette image qu’on peut douter qu’elle aide.">
<img id="s-short" src="data:," alt="Façade de l’école">
<div hidden><img id="s-hidden" src="data:,"></div>
</html>
`;

const expected = `{
  "failed": { "#f-missing": "missing" },
  "cantTell": { "#c-long": "doubt" },
  "silent": ["#s-short", "#s-hidden"]
}
`;

mkdirSync(folder, { recursive: true });
writeFileSync(rule, code);
writeFileSync(path.join(folder, 'page.html'), page);
writeFileSync(path.join(folder, 'expect.json'), expected);

console.log(`rules/${id}.ts
tests/rules/${id}/page.html
tests/rules/${id}/expect.json

Next:
1. Write the page first: each outcome and reason, several authoring styles, and near misses.
2. Say what is expected, then write the rule until this is green:
   TEMOIN_RULE=${id} npx vitest run --project rules
3. Write the texts (present tense, no jargon, French first), then:
   npx vitest run --project unit tests/unit/invariants`);
