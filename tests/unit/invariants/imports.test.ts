/** Imports flow one way (README, “Architecture”). */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

/** Folder → the other folders of the project that it may import. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  contracts: [],
  engine: ['contracts'],
  rules: ['engine', 'contracts'],
  referential: ['contracts'],
  // Types alone: the sentence of each cause of a status.
  locales: ['contracts', 'referential'],
  dossier: ['contracts', 'referential', 'locales'],
  components: ['contracts', 'referential', 'locales'],
  // Wiring too: what it prints of a rule (success criteria, ACT ids) stands in the rule's meta.
  cli: ['contracts', 'engine', 'rules', 'referential', 'dossier', 'locales'],
  entrypoints: ['contracts', 'engine', 'rules', 'referential', 'dossier', 'locales', 'components'],
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const files = Object.keys(allowed).flatMap((folder) => sources(path.join(root, folder)));
const imports = files.flatMap(importsOf);

describe('imports', () => {
  it('go from folder to folder in the one direction', () => {
    expect(imports.filter(({ from, to }) => !mayImport(from, to)).map(told)).toEqual([]);
  });

  it('never go from one rule to another', () => {
    const isRule = (file: string) => /^rules\/(axe\/)?[a-z0-9-]+\.ts$/.test(file) && !/\/(index|texts)\.ts$/.test(file);
    expect(imports.filter(({ from, to }) => isRule(from) && to.startsWith('rules/')).map(told)).toEqual([]);
  });

  it('never go round in a circle', () => {
    expect(circles(imports.filter(({ typeOnly }) => !typeOnly))).toEqual([]);
  });
});

function mayImport(from: string, to: string): boolean {
  const [source = '', target = ''] = [from.split('/')[0], to.split('/')[0]];
  return source === target || allowed[source]?.includes(target) === true;
}

function sources(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.relative(root, path.join(folder, file)));
}

function importsOf(from: string): Import[] {
  const text = readFileSync(path.join(root, from), 'utf8');
  const found = text.matchAll(/^(?:import|export)\s+(type\s+)?[^'";]*?from\s+'(\.[^']+)'|^import\s+'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm);
  return [...found].flatMap(([, type, ...paths]) => {
    const to = resolve(from, paths.find(Boolean) ?? '');
    return to ? { from, to, typeOnly: Boolean(type) } : [];
  });
}

/** File that a relative import names; data and styles are left out. */
function resolve(from: string, relative: string): string | undefined {
  const base = path.join(path.dirname(from), relative);
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => base + end).find((file) => files.includes(file));
}

function circles(links: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of links) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  function follow(file: string, trail: readonly string[]): void {
    const at = trail.indexOf(file);
    if (at >= 0) found.push([...trail.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) follow(to, [...trail, file]);
    done.add(file);
  }
  for (const file of next.keys()) follow(file, []);
  return found;
}

const told = ({ from, to }: Import) => `${from} → ${to}`;
