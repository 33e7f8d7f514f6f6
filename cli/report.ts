import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { en } from '../locales/en';
import { fr } from '../locales/fr';
import { CannotRun } from './errors';
import { fullResult, judgeScan } from './judged';
import { auditLine } from './lines';
import type { Options } from './options';
import type { Outcome } from './run';
import { criteriaTable } from './table';
import type { CliTexts } from './texts';

type ReportOptions = Pick<Options, 'format' | 'details' | 'out' | 'failOn' | 'language'>;

/** Writes what `--format` and `--out` ask for: tables and lines as soon as a page ends, a file or a JSON list once all have. */
export function createReport({ format, details, out, failOn, language }: ReportOptions, texts: CliTexts) {
  if (out !== undefined) writeOut(out, '', texts); // A place that can't be written to is told before the run.
  const kept: string[] = [];
  let defects = 0;
  let lost = 0;

  function json(outcome: Outcome): string {
    const url = outcome.target.given;
    if ('error' in outcome) return JSON.stringify({ url, error: outcome.error });
    if (format === 'jsonl') return JSON.stringify(auditLine(url, outcome.scan, details ? language : undefined));
    return JSON.stringify(fullResult(url, outcome.scan, language, details || format === 'table'));
  }

  function table(outcome: Outcome): string {
    const url = outcome.target.given;
    return 'error' in outcome ? `${url}\n${outcome.error}\n` : criteriaTable(url, outcome.scan, language, texts, { fr, en }[language]);
  }

  return {
    add(outcome: Outcome): void {
      if ('scan' in outcome) defects += judgeScan(outcome.scan).totals.defects.length;
      else lost++;
      if (format === 'table') process.stdout.write(`${table(outcome)}\n`);
      if (format === 'jsonl' && out === undefined) process.stdout.write(`${json(outcome)}\n`);
      else if (format === 'json' || out !== undefined) kept.push(json(outcome));
    },
    /** @returns exit code */
    end(): number {
      const content = format === 'jsonl' ? kept.map((page) => `${page}\n`).join('') : `[\n${kept.join(',\n')}\n]\n`;
      if (out !== undefined) {
        writeOut(out, content, texts);
        process.stderr.write(`${texts.written(out)}\n`);
      } else if (format === 'json') {
        process.stdout.write(content);
      }
      if (failOn === undefined) return 0;
      if (defects > failOn) process.stderr.write(`${texts.overThreshold(defects, failOn)}\n`);
      else if (lost > 0) process.stderr.write(`${texts.notJudged(lost)}\n`);
      return defects > failOn ? 1 : lost > 0 ? 2 : 0;
    },
  };
}

function writeOut(file: string, content: string, texts: CliTexts): void {
  try {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    writeFileSync(file, content);
  } catch {
    throw new CannotRun(texts.cannotWrite(file));
  }
}
