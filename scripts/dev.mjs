// `npm run dev`: a browser on the example school, with the extension rebuilt and reloaded at each change.
import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle, bundleCli } from './bundle-cli.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await bundleCli();
const { CannotRun, cliTexts, hasDisplay, needBrowser, serve } = await import(pathToFileURL(bundle).href);
try {
  const school = await serve('tests/site');
  const env = {
    ...process.env,
    WXT_TELEMETRY: '0',
    TEMOIN_BROWSER: await needBrowser(cliTexts('en')),
    TEMOIN_START_URL: `${school.base}/index.html`,
    TEMOIN_NO_WINDOW: hasDisplay() ? '' : '1',
  };
  if (env.TEMOIN_NO_WINDOW) console.log('No display: load .output/chrome-mv3-dev by hand where there is one.');
  console.log(`Example school: ${env.TEMOIN_START_URL}`);
  spawn(process.execPath, ['node_modules/wxt/bin/wxt.mjs', ...process.argv.slice(2)], { stdio: 'inherit', env }).on('exit', (code) => {
    void school.close();
    process.exitCode = code ?? 0;
  });
} catch (error) {
  if (!(error instanceof CannotRun)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
