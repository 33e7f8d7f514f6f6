import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Expect } from './expect';

export const folder = import.meta.dirname;
export const rulesFolder = path.resolve(folder, '../../rules');

export interface Fixture {
  /** File name of the rule; `axe/<id>` for those of axe. */
  rule: string;
  /** Path of the page inside `tests/rules`. */
  page: string;
  expect: Expect;
}

/** Rules that have a fixture folder. */
export function ruleFolders(): string[] {
  const inside = (dir: string) =>
    existsSync(dir) ? readdirSync(dir, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : [])) : [];
  const own = inside(folder).filter((name) => name !== 'axe');
  return [...own, ...inside(path.join(folder, 'axe')).map((name) => `axe/${name}`)].sort();
}

/** Rules that have a file. */
export function ruleFiles(): string[] {
  const inside = (dir: string) => (existsSync(dir) ? readdirSync(dir) : []).filter((name) => name.endsWith('.ts'));
  const own = inside(rulesFolder).filter((name) => !['index.ts', 'texts.ts'].includes(name));
  const axe = inside(path.join(rulesFolder, 'axe')).filter((name) => name !== 'index.ts');
  return [...own, ...axe.map((name) => `axe/${name}`)].map((name) => name.slice(0, -3)).sort();
}

/** `page.html` with `expect.json`; any other page with `<name>.expect.json`. */
export function fixturesOf(rule: string): Fixture[] {
  const dir = path.join(folder, rule);
  return readdirSync(dir)
    .filter((name) => name.endsWith('expect.json'))
    .sort()
    .map((name) => {
      const base = name === 'expect.json' ? 'page' : name.slice(0, -'.expect.json'.length);
      const page = readdirSync(dir).find((file) => file !== name && path.parse(file).name === base);
      if (!page) throw new Error(`${rule}/${name} has no page`);
      return { rule, page: `${rule}/${page}`, expect: JSON.parse(readFileSync(path.join(dir, name), 'utf8')) as Expect };
    });
}
