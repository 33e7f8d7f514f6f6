// Command line: `node scripts/cli.mjs start` or `node scripts/cli.mjs audit <address or file>…`
// Builds what changed (what builders print goes to standard error), then runs cli/main.ts.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildExtension } from './build-extension.mjs';
import { bundle, bundleCli } from './bundle-cli.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// npm changes the folder: files are those of the folder where the person is.
const folder = process.env.npm_command ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();

process.chdir(root);
await bundleCli();
buildExtension('chrome');
process.chdir(folder);

const { main } = await import(pathToFileURL(`${root}/${bundle}`).href);
process.exitCode = await main(process.argv.slice(2), root);
