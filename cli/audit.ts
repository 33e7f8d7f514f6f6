import { needBrowser } from './install';
import type { Options } from './options';
import { createProgress } from './progress';
import { createReport } from './report';
import { run } from './run';
import { targetsOf } from './targets';
import type { CliTexts } from './texts';

/** `npm run audit`. @returns exit code */
export async function audit(options: Options, texts: CliTexts, root: string): Promise<number> {
  const targets = targetsOf(options, texts);
  const report = createReport(options, texts);
  const path = await needBrowser(texts);
  const progress = createProgress(targets.length, texts);
  await run(targets, options, { path, root }, texts, (outcome) => {
    progress.page(outcome.target.given, 'scan' in outcome);
    report.add(outcome);
  });
  progress.end();
  return report.end();
}
