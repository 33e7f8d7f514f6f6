import type { Scan } from '../contracts';
import type { AnswerBook } from './answers';
import type { Ground } from './doubts';
import type { Evidence } from './evidence';
import { duties } from './legal-fr';
import type { Duty } from './types';
import type { DutyStatus, DutyVerdict } from './verdict';

/**
 * The legal card of one page: beside RGAA, never in a rate.
 * A rule that found nothing names its reason `absent` or `absent-…`; any other defect is something found that has to be done again.
 * A rule of the duty that ran and said nothing means that the duty is not this page's (the statement is owed by the home page alone).
 */
export function judgeDuties({ scan, testsOf }: Ground, evidence: (test: string) => Evidence, book: AnswerBook): readonly DutyVerdict[] {
  const looked = new Set(Object.keys(scan.ran).flatMap(testsOf));
  return duties.map((duty) => ({
    id: duty.id,
    status: statusOf(duty, scan, evidence(duty.id), book, looked.has(duty.id)),
    findings: [...evidence(duty.id).defects, ...evidence(duty.id).questions].flatMap((one) =>
      'finding' in one && one.finding ? [one.finding] : [],
    ),
  }));
}

function statusOf(
  duty: Duty,
  scan: Scan,
  { defects, questions, setAside, passed }: Evidence,
  book: AnswerBook,
  looked: boolean,
): DutyStatus {
  const said = book.aboutPage(duty.id)?.value;
  if (said === 'no') return 'absent';
  if (said === 'na') return 'none';
  if (said === 'yes') return 'found';
  const found = passed > 0 || setAside.length > 0 || Object.values(scan.passed).some((tests) => (tests[duty.id] ?? 0) > 0);
  if (defects.length > 0) return !found && defects.every(isAbsence) ? 'absent' : 'redo';
  if (questions.length > 0) return 'check';
  if (found) return 'found';
  return looked && !scan.partial ? 'none' : 'check';
}

function isAbsence({ finding, answer }: { finding?: { reason: string }; answer?: unknown }): boolean {
  return !answer && /^absent(-|$)/.test(finding?.reason ?? '');
}
