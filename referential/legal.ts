import type { Scan } from '../contracts';
import type { AnswerBook } from './answers';
import type { Evidence } from './evidence';
import { duties } from './legal-fr';
import type { Duty } from './types';
import type { DutyStatus, DutyVerdict } from './verdict';

/**
 * The legal card of one page: beside RGAA, never in a rate.
 * A rule that found nothing names its reason `absent` or `absent-…`; any other defect is something found that has to be done again.
 */
export function judgeDuties(scan: Scan, evidence: (test: string) => Evidence, book: AnswerBook): readonly DutyVerdict[] {
  return duties.map((duty) => ({
    id: duty.id,
    status: statusOf(duty, scan, evidence(duty.id), book),
    findings: [...evidence(duty.id).defects, ...evidence(duty.id).questions].flatMap((one) =>
      'finding' in one && one.finding ? [one.finding] : [],
    ),
  }));
}

function statusOf(duty: Duty, scan: Scan, { defects, questions, setAside, passed }: Evidence, book: AnswerBook): DutyStatus {
  const said = book.aboutPage(duty.id)?.value;
  if (said === 'no') return 'absent';
  if (said === 'na') return 'none';
  if (said === 'yes') return 'found';
  const found = passed > 0 || setAside.length > 0 || Object.values(scan.passed).some((tests) => (tests[duty.id] ?? 0) > 0);
  if (defects.length > 0) return !found && defects.every(isAbsence) ? 'absent' : 'redo';
  if (questions.length > 0) return 'check';
  return found ? 'found' : 'check';
}

function isAbsence({ finding, answer }: { finding?: { reason: string }; answer?: unknown }): boolean {
  return !answer && /^absent(-|$)/.test(finding?.reason ?? '');
}
