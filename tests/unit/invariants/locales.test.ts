import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../../locales/en';
import { exportTexts } from '../../../locales/export';
import { fr } from '../../../locales/fr';

type Leaf = string | readonly string[] | { one: string; other: string };

/** Every text by the path that reads it: `verdict.defects`. */
function leaves(node: object, path: readonly string[] = []): [path: readonly string[], text: Leaf][] {
  return Object.entries(node).flatMap(([key, value]): [readonly string[], Leaf][] => {
    const here = [...path, key];
    const isLeaf = typeof value === 'string' || Array.isArray(value) || 'one' in value;
    return isLeaf ? [[here, value as Leaf]] : leaves(value as object, here);
  });
}

const textsOf = (leaf: Leaf): readonly string[] =>
  typeof leaf === 'string' ? [leaf] : Array.isArray(leaf) ? leaf : Object.values(leaf as Record<string, string>);
const placeholders = (leaf: Leaf) => [...new Set(textsOf(leaf).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

test('every text is used by a view, by name or through the map that holds it', () => {
  const code = ['components', 'dossier', 'entrypoints', 'locales'].map(sources).join('');
  const read = (path: readonly string[]) => new RegExp(`\\bt\\.${path.join('\\.')}\\b(?!\\[)`).test(code);
  const indexed = (path: readonly string[]) => path.some((_, i) => i > 0 && code.includes(`t.${path.slice(0, i).join('.')}[`));
  const unused = leaves(fr).filter(([path]) => !read(path) && !indexed(path));
  expect(unused.map(([path]) => path.join('.'))).toEqual([]);
});

test('every text of the files is read where files are written, by name or through the map that holds it', () => {
  const code = ['cli', 'dossier', 'entrypoints'].map(sources).join('');
  const read = (path: readonly string[]) => new RegExp(`\\.${path.at(-1)}\\b|[{,] ${path.at(-1)}\\b`).test(code);
  const indexed = (path: readonly string[]) => path.slice(0, -1).some((name) => new RegExp(`\\b${name}\\[`).test(code));
  const unused = leaves(exportTexts.fr).filter(([path]) => !read(path) && !indexed(path));
  expect(unused.map(([path]) => path.join('.'))).toEqual([]);
});

test('both languages have the same texts, and name the same values in each', () => {
  const french = [...leaves(fr), ...leaves(exportTexts.fr)].map(([path, leaf]) => [path.join('.'), placeholders(leaf)]);
  const english = [...leaves(en), ...leaves(exportTexts.en)].map(([path, leaf]) => [path.join('.'), placeholders(leaf)]);
  expect(english.sort()).toEqual(french.sort());
});

test('French is set as French: no-break spaces before : ; ? ! % », after «, and curly apostrophes', () => {
  const wrong = [...leaves(fr), ...leaves(exportTexts.fr)].filter(([, leaf]) =>
    textsOf(leaf).some((text) => / [:;?!%»]|« |\w'|[^\s\u00a0\u202f(][?!»](?!\w)/.test(text)),
  );
  expect(wrong.map(([path, leaf]) => `${path.join('.')}: ${textsOf(leaf).join(' | ')}`)).toEqual([]);
});

test('no text blames or shouts', () => {
  const avoided = /erreur critique|votre site échoue|violation|\bsimple\b|il suffit|!|\bcritical error\b|\bjust\b/i;
  const found = [...leaves(fr), ...leaves(en), ...leaves(exportTexts.fr), ...leaves(exportTexts.en)].filter(([, leaf]) =>
    textsOf(leaf).some((text) => avoided.test(text)),
  );
  expect(found.map(([path]) => path.join('.'))).toEqual([]);
});
