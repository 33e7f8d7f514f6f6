import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);

/**
 * Bundles a module and all it imports as a script that sets the global `name`.
 * @param options.rules ids of our own rules that `virtual:rules` stands for
 * @param options.minify as the product is; readable names otherwise
 */
export async function bundle(entry, name, { rules = [], minify = false } = {}) {
  const { module } = await runnerImport(path.join(root, 'build/without-texts.ts'));
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [virtualRules(rules), module.withoutTexts()],
    build: {
      write: false,
      target: 'es2022',
      minify,
      lib: { entry: path.join(root, entry), name, formats: ['iife'], fileName: name },
    },
  });
  return `${output[0].code}\nglobalThis.${name} = ${name};`;
}

function virtualRules(ids) {
  const imports = ids.map((id, i) => `import * as r${i} from ${JSON.stringify(path.join(root, 'rules', `${id}.ts`))};`);
  const list = ids.map((id, i) => `{ id: ${JSON.stringify(id)}, meta: r${i}.meta, check: r${i}.check }`);
  return {
    name: 'virtual-rules',
    enforce: 'pre',
    resolveId: (id) => (id === 'virtual:rules' ? '\0virtual:rules' : null),
    load: (id) =>
      id === '\0virtual:rules' ? `${imports.join('\n')}\nexport const rules = [${list}];\nexport const axeRules = new Map();` : null,
  };
}

export const axeSource = (file = 'axe.min.js') => readFileSync(require.resolve(`axe-core/${file}`), 'utf8');
export const accessLintSource = () => readFileSync(path.join(root, 'node_modules/@accesslint/core/dist/index.iife.js'), 'utf8');
