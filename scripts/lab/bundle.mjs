import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);

/** @returns the code of a module and all it imports, as a script that sets the global `name`. */
export async function bundle(entry, name) {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, target: 'es2022', minify: false, lib: { entry, name, formats: ['iife'], fileName: name } },
  });
  return output[0].code.replace(/^(var|const) /, 'globalThis.').replace(`"use strict";`, '');
}

export const axeSource = (file = 'axe.min.js') => readFileSync(require.resolve(`axe-core/${file}`), 'utf8');
export const accessLintSource = () =>
  readFileSync(fileURLToPath(new URL('../../node_modules/@accesslint/core/dist/index.iife.js', import.meta.url)), 'utf8');
