import type { Language, Scan } from '../contracts';
import { rgaa412 } from '../referential';
import { judge } from '../referential/status';
import type { GroupVerdict, Judgement, Status } from '../referential/verdict';
import { metas, reasonOf } from '../rules/texts';
import { auditLine } from './lines';

/** The verdicts that the scan alone gives: nobody has answered anything yet. */
export function judgeScan(scan: Scan): Judgement {
  return judge(scan, [], { reasonOf, testsOf: (rule) => metas.get(rule)?.tests ?? [] });
}

/** One line of the table of the fourteen user criteria. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  /** NT, and a person can settle it now. */
  readonly toCheck: boolean;
  readonly defects: number;
  readonly questions: number;
  /** States that the page has to be put into before tests can be answered. */
  readonly trials: number;
}

export function rowsOf(judgement: Judgement, language: Language): Row[] {
  return rgaa412.userCriteria.flatMap(({ id, [language]: title }) => {
    const verdict = judgement.userCriteria.get(id);
    return verdict ? [{ id, title, ...figures(verdict) }] : [];
  });
}

function figures({ status, toCheck, defects, questions, trials }: GroupVerdict) {
  return { status, toCheck, defects: defects.length, questions: questions.length, trials: trials.length };
}

/** All that is known of a page, for `--format json` and `--out`. */
export function fullResult(url: string, scan: Scan, language: Language, details: boolean) {
  const judgement = judgeScan(scan);
  return {
    ...auditLine(url, scan, details ? language : undefined),
    page: scan.page,
    at: scan.at,
    tool: scan.tool,
    partial: scan.partial,
    crashed: scan.crashed,
    unread: scan.unread,
    totals: figures(judgement.totals),
    userCriteria: rowsOf(judgement, language),
    criteria: [...judgement.criteria.values()].map((verdict) => ({ id: verdict.id, ...figures(verdict) })),
    tests: [...judgement.tests.values()].map(({ id, status, toCheck, causes }) => ({ id, status, toCheck, causes })),
  };
}
