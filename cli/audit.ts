import { createExport } from './export';
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
  const files = createExport(options, targets, texts);
  // With --export, --out is the folder of the files.
  const report = createReport(files ? { ...options, out: undefined } : options, texts);
  const path = await needBrowser(texts);
  const progress = createProgress(targets.length, texts);
  await run(targets, options, { path, root }, texts, (outcome) => {
    progress.page(outcome.target.given, 'scan' in outcome);
    report.add(outcome);
    files?.add(outcome);
  });
  progress.end();
  await files?.end();
  return report.end();
}
