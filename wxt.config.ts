import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { withoutTexts } from './build/without-texts';

/** Tells two sets of rules apart in stored scans: changes with any rule, lexicon or test of the referential. */
function rulesVersion(): string {
  const hash = createHash('sha256');
  for (const folder of ['rules', 'engine', 'locales/words', 'referential']) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(ts|json)$/.test(file)) hash.update(file).update(readFileSync(join(folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false })],
    define: { 'import.meta.env.RULES_VERSION': JSON.stringify(rulesVersion()) },
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      // None shows a text: two judge elements, the other counts.
      if (entrypoints.some(({ name }) => /^(scan|fix|background)$/.test(name)))
        config.plugins = [...(config.plugins ?? []), withoutTexts()];
    },
    // axe-core stays a file of its own, byte for byte (MPL-2.0): injected before our script.
    'build:publicAssets'(_wxt, assets) {
      assets.push({ absoluteSrc: resolve('node_modules/axe-core/axe.min.js'), relativeDest: 'axe.min.js' });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'fr',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'unlimitedStorage'],
    optional_host_permissions: ['<all_urls>'],
    action: { default_title: '__MSG_action__' },
    commands: {
      // Not A, B, I or T: Chromium keeps these with Alt and Shift, and gives no keys at all in their place.
      _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
      // Firefox opens its sidebar by itself.
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_panel__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'temoin@temoin.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
