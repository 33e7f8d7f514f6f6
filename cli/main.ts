import { audit } from './audit';
import { CannotRun } from './errors';
import { readOptions } from './options';
import { start } from './start';
import { cliTexts } from './texts';

/**
 * Runs `start` or `audit`.
 * @param root folder of the project
 * @returns exit code: 0 done, 1 threshold passed, 2 could not run
 */
export async function main([command, ...args]: readonly string[], root: string): Promise<number> {
  try {
    const options = readOptions(args);
    const texts = cliTexts(options.language);
    if (options.help) {
      process.stdout.write(texts.usage);
      return 0;
    }
    return command === 'start' ? await start(options, texts, root) : await audit(options, texts, root);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

// For scripts/test.mjs and scripts/dev.mjs, which need the same browsers and the same server.
export { findFirefox } from './browser';
export { CannotRun } from './errors';
export { hasDisplay } from './extension';
export { needBrowser } from './install';
export { serve } from './serve';
export { cliTexts } from './texts';
