import path from 'node:path';
import { build, type Plugin } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Bundles the engine with some rules as one script for a page.
 * @param ids file names, `axe/<id>` for those of axe
 * @param entry what it exports becomes the global `temoin`
 */
export async function bundle(ids: readonly string[], entry = 'tests/rules/harness.ts'): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [virtualRules(ids)],
    build: { write: false, minify: false, target: 'es2022', lib: { entry: path.join(root, entry), formats: ['iife'], name: 'temoin' } },
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error('The harness was not built');
  return first.output[0].code;
}

function virtualRules(ids: readonly string[]): Plugin {
  const own = ids.filter((id) => !id.startsWith('axe/'));
  const axe = ids.filter((id) => id.startsWith('axe/'));
  const file = (id: string) => JSON.stringify(path.join(root, 'rules', `${id}.ts`));
  const code = [
    ...own.map((id, i) => `import * as own${i} from ${file(id)};`),
    ...axe.map((id, i) => `import { meta as axe${i} } from ${file(id)};`),
    `export const rules = [${own.map((id, i) => `{ id: ${JSON.stringify(id)}, meta: own${i}.meta, check: own${i}.check }`)}];`,
    `export const axeRules = new Map([${axe.map((id, i) => `[${JSON.stringify(id.slice(4))}, axe${i}]`)}]);`,
  ].join('\n');
  return {
    name: 'virtual-rules',
    enforce: 'pre',
    resolveId: (id) => (id === 'virtual:rules' ? '\0virtual:rules' : null),
    load: (id) => (id === '\0virtual:rules' ? code : null),
  };
}
