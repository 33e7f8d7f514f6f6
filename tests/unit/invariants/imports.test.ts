/** Imports flow one way (README, “Architecture”). */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Folder → folders of ours that it may import from. Itself is always allowed, but for rules: one never imports another. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  contracts: [],
  locales: ['contracts', 'referential/types', 'referential/verdict'],
  engine: ['contracts'],
  rules: ['contracts', 'engine'],
  referential: ['contracts'],
  dossier: ['contracts', 'locales', 'referential'],
  components: ['contracts', 'locales', 'referential/types', 'referential/verdict'],
  entrypoints: ['contracts', 'locales', 'components', 'engine', 'rules', 'referential', 'dossier'],
  cli: ['contracts', 'locales', 'rules/texts', 'engine', 'referential', 'dossier'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  /** Gone once compiled. */
  readonly type: boolean;
}

const files = Object.keys(allowed).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/'))),
);
const statement = /(?:import|export)\s+(type\s)?[^'";]*?from\s*'(\.[^']*)'|import\s*\(?\s*'(\.[^']*)'/g;
const imports = files.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(statement)].map(
    ([, type, one, other]): Import => ({ from, to: resolve(from, one ?? other ?? ''), type: type !== undefined }),
  ),
);

function resolve(from: string, specifier: string): string {
  const bare = path.posix.join(path.posix.dirname(from), specifier);
  return [bare, `${bare}.ts`, `${bare}.tsx`, `${bare}/index.ts`].find((name) => files.includes(name)) ?? bare;
}

const folderOf = (file: string): string => file.split('/')[0] ?? '';

function isAllowed({ from, to }: Import): boolean {
  const [mine, theirs] = [folderOf(from), folderOf(to)];
  if (mine === theirs || theirs.includes('.')) return true;
  return (allowed[mine] ?? []).some((place) => to === `${place}.ts` || to.startsWith(`${place}/`));
}

describe('imports', () => {
  it('are found', () => {
    expect(imports.length).toBeGreaterThan(files.length / 2);
  });

  it('flow one way', () => {
    expect(imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('never go from a rule to another rule', () => {
    const isRule = (file: string) => /^rules\/(axe\/)?[\w-]+\.ts$/.test(file) && !/\/(index|texts)\.ts$/.test(file);
    expect(imports.filter(({ from, to }) => isRule(from) && isRule(to)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('keep the engine from knowing RGAA, and the referential from seeing a page', () => {
    const text = (folder: string) => files.filter((file) => folderOf(file) === folder).map((file) => ({ file, code: code(file) }));
    expect(
      text('engine')
        .filter(({ code }) => /rgaa/i.test(code))
        .map(({ file }) => file),
    ).toEqual([]);
    expect(
      text('referential')
        .filter(({ code }) => /\b(document|window)\.\w|querySelector|\bHTMLElement\b/.test(code))
        .map(({ file }) => file),
    ).toEqual([]);
  });

  it('make no circle', () => {
    const targets = new Map(files.map((file) => [file, imports.filter(({ from, type }) => from === file && !type).map(({ to }) => to)]));
    expect(circles(targets)).toEqual([]);
  });
});

/** Code without its comments, its texts and its patterns: they may speak of anything. */
function code(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''")
    .replace(/(?<=[(=!,:&|?]\s*)\/(?![*/])(?:[^/\\\n]|\\.)+\//g, "''");
}

/** Depth first: a file met again while it is still open closes a circle. */
function circles(targets: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, open: readonly string[]) => {
    if (open.includes(file)) {
      found.push([...open.slice(open.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of targets.get(file) ?? []) visit(next, [...open, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}
