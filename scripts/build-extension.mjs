// Builds the extension when something it is made of changed since.
import { spawnSync } from 'node:child_process';
import { isFresh } from './fresh.mjs';

const sources = [
  ...['components', 'contracts', 'dossier', 'engine', 'entrypoints', 'locales', 'public', 'referential', 'rules'],
  ...['package-lock.json', 'wxt.config.ts'],
];

/**
 * @param {'chrome' | 'firefox'} browser
 * @returns {string} folder of the packed extension
 */
export function buildExtension(browser) {
  const folder = `.output/${browser}-mv3`;
  if (isFresh(`${folder}/manifest.json`, sources)) return folder;
  const { status, stdout } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser], {
    env: { ...process.env, WXT_TELEMETRY: '0', NO_COLOR: '1' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', process.stderr.fd],
  });
  if (status === 0) return folder;
  process.stderr.write(stdout);
  process.stderr.write("The extension could not be built: see above. After a change of versions, run 'npm ci' again.\n");
  process.exit(2);
}
