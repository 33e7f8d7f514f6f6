// Bundles cli/main.ts into .temoin/cli.mjs: Node 20 can't run TypeScript, and the rules are gathered by import.meta.glob.
import { isFresh } from './fresh.mjs';

export const bundle = '.temoin/cli.mjs';
const sources = ['cli', 'contracts', 'dossier', 'engine', 'locales', 'referential', 'rules', 'package-lock.json', 'scripts/bundle-cli.mjs'];

export async function bundleCli() {
  if (isFresh(bundle, sources)) return;
  const { build } = await import('vite');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: 'cli/main.ts',
      outDir: '.temoin',
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'cli.mjs', codeSplitting: false } },
    },
  });
}
