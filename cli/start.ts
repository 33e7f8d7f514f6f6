import path from 'node:path';
import { hasDisplay, launch } from './extension';
import { needBrowser } from './install';
import type { Options } from './options';
import { createReport } from './report';
import { extensionFolder, outcomeOf, surroundings } from './run';
import { serve } from './serve';
import type { CliTexts } from './texts';

/**
 * `npm start`: opens the example school with the extension loaded and audits its home page,
 * in a window that stays open where there is a display, otherwise headless.
 * @returns exit code
 */
export async function start(options: Options, texts: CliTexts, root: string): Promise<number> {
  const browser = await needBrowser(texts);
  const school = await serve(path.join(root, 'tests/site'));
  const window = hasDisplay();
  const session = await launch(browser, extensionFolder(root), texts, { window });
  try {
    const address = `${school.base}/index.html`;
    const report = createReport({ ...options, out: options.out ?? path.join(root, '.temoin/result.json') }, texts);
    const outcome = await outcomeOf(
      { given: address, address },
      { ...options, keep: window },
      { ...surroundings(options, texts), session },
    );
    report.add(outcome);
    const code = report.end();
    if ('error' in outcome) return 2;
    if (window) {
      await session.reader.close();
      process.stderr.write(`${texts.exampleOpen(address)}\n`);
      await new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
    }
    return code;
  } finally {
    await session.close();
    await school.close();
  }
}
