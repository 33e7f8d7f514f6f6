import path from 'node:path';
import type { Scan } from '../contracts';
import { en } from '../locales/en';
import { fr } from '../locales/fr';
import { auditPage, type PageOptions, type Surroundings } from './audit-page';
import { PageLost } from './errors';
import { launch, type Session } from './extension';
import type { Options } from './options';
import { pool, queue } from './pool';
import type { Target } from './targets';
import type { CliTexts } from './texts';

/** What became of one page. */
export type Outcome = { readonly target: Target } & ({ readonly scan: Scan } | { readonly error: string });

/** Where `npm run build` puts the extension. */
export const extensionFolder = (root: string): string => path.join(root, '.output/chrome-mv3');

/**
 * Audits every target, several at a time, and gives each outcome as soon as it is there.
 * A browser that crashes costs the pages it had open; the others go to a new one.
 * @throws {CannotRun} when the browser can't be started
 */
export async function run(
  targets: readonly Target[],
  options: Options,
  browser: { path: string; root: string },
  texts: CliTexts,
  report: (outcome: Outcome) => void,
): Promise<void> {
  // A line tells of every rule, the ones that serve ACT alone too; a table shows what the popup shows.
  const open = () =>
    launch(browser.path, extensionFolder(browser.root), texts, { everyRule: options.format !== 'table', walk: options.walk });
  let session: Promise<Session> = open();
  const around = surroundings(options, texts);
  try {
    await session;
    await pool(targets, options.jobs, async (target) => {
      const known = session;
      // The first to see that the browser is gone opens another one, for all.
      if (!(await known).browser.connected && session === known) session = open();
      report(await outcomeOf(target, options, { ...around, session: await session }));
    });
  } finally {
    await (await session.catch(() => undefined))?.close();
  }
}

export function surroundings({ language }: Pick<Options, 'language'>, texts: CliTexts): Omit<Surroundings, 'session'> {
  const refusals: Readonly<Record<string, { title: string }>> = { fr, en }[language].refusals;
  return { texts, refusal: (code) => refusals[code]?.title ?? code, oneAtATime: queue() };
}

/** One page, whatever becomes of it. */
export async function outcomeOf(target: Target, options: PageOptions, around: Surroundings): Promise<Outcome> {
  try {
    return { target, scan: await auditPage(target, options, around) };
  } catch (error) {
    if (!(error instanceof PageLost)) throw error;
    return { target, error: error.message };
  }
}
