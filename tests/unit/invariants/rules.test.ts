/** What every rule owes, whatever it looks for. Reasons and tests are exercised in a browser by `tests/rules`. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isQuestion, type Reason } from '../../../engine';
import en from '../../../locales/words/en.json';
import fr from '../../../locales/words/fr.json';
import { metas } from '../../../rules/texts';
import { fixturesOf, ruleFiles, ruleFolders, rulesFolder } from '../../rules/fixtures';

const TEST = /^(\d{1,2}\.\d{1,2}\.\d{1,2}|legal\.[a-z-]+)$/;

/** Bytes. A longer rule has knowledge in it that belongs to `engine/page`. */
const longest = 6000;

const ids = ruleFiles();

describe('every rule', () => {
  it('has fixtures, and every fixture has its rule', () => {
    expect(ruleFolders()).toEqual(ids);
  });

  it('has an id in kebab case', () => {
    expect(ids.filter((id) => !/^(axe\/)?[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('is short, its texts left out', () => {
    for (const id of ids) {
      const size = statSync(path.join(rulesFolder, `${id}.ts`)).size;
      if (size > longest) console.warn(`rules/${id}.ts: ${size} bytes`);
    }
    expect(ids.filter((id) => codeOf(id).length > longest)).toEqual([]);
  });

  it('uses word lists that both languages have', () => {
    const both = new Set(Object.keys(fr).filter((list) => list in en));
    const missing = ids.flatMap((id) =>
      [...sourceOf(id).matchAll(/\bwords\.(?:is|find)\(\s*'(\w+)'/g)].flatMap(([, list]) =>
        both.has(list as string) ? [] : `${id}: ${list}`,
      ),
    );
    expect(missing).toEqual([]);
    expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
  });
});

describe.each(ids)('%s', (id) => {
  it('has a near miss', () => {
    const expected = fixturesOf(id).map(({ expect }) => expect);
    expect(expected.some(({ silent = [], passed = [] }) => silent.length + passed.length > 0)).toBe(true);
  });

  it('names tests that exist in form, and rules of axe that run', () => {
    const meta = metas.get(id);
    expect(meta?.tests.filter((test) => !TEST.test(test))).toEqual([]);
    const { replaces = [] } = meta as { replaces?: readonly string[] };
    expect(replaces.filter((axe) => !axe.startsWith('axe/'))).toEqual([]);
  });

  it('has all its texts, in both languages, with the same values', () => {
    const { reasons = {} } = metas.get(id) ?? {};
    expect(Object.entries(reasons).flatMap(([code, reason]) => faults(reason).map((fault) => `${code}: ${fault}`))).toEqual([]);
  });
});

const sourceOf = (id: string) => readFileSync(path.join(rulesFolder, `${id}.ts`), 'utf8');

/** The texts of a rule are as long as two languages need. */
function codeOf(id: string): string {
  return sourceOf(id).replace(/^ +(title|effect|fix|question|look|place|fr|en): .*$/gm, '');
}

function faults(reason: Reason): string[] {
  const keys = isQuestion(reason) ? ['title', 'question'] : ['title', 'effect', 'fix'];
  return [
    ...(['fr', 'en'] as const).flatMap((language) =>
      keys.flatMap((key) => (isSaid(reason[language], key) ? [] : `${language}.${key} is empty`)),
    ),
    ...Object.keys({ ...reason.fr, ...reason.en }).flatMap((key) => {
      const [french, english] = [valuesIn(reason.fr, key), valuesIn(reason.en, key)];
      return french === english ? [] : `${key} quotes ${french || 'nothing'} in French, ${english || 'nothing'} in English`;
    }),
    ...(/ [:;?!%»]|« /.test(JSON.stringify(reason.fr))
      ? ['French: a plain space where a no-break one goes (node scripts/typography.mjs)']
      : []),
    ...(/\p{L}'\p{L}/u.test(JSON.stringify(reason.fr)) ? ['French: a straight apostrophe'] : []),
  ];
}

function isSaid(texts: object, key: string): boolean {
  const text = (texts as Record<string, unknown>)[key];
  return [text]
    .flatMap((one) => (typeof one === 'string' ? one : Object.values((one as object) ?? { none: '' })))
    .every((one) => String(one).trim() !== '');
}

function valuesIn(texts: object, key: string): string {
  const quoted = JSON.stringify((texts as Record<string, unknown>)[key] ?? '').matchAll(/\{(\w+)\}/g);
  return [...new Set([...quoted].map(([, name]) => name))].sort().join(', ');
}
