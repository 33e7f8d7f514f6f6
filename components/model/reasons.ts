import type { Speech } from '../../locales';
import type { Cause, CriterionVerdict, Judgement, TestVerdict } from '../../referential/verdict';
import type { Catalogue } from '../catalogue';
import type { ShownStatus } from './shown-status';

/** What a row says of a criterion that has no defect: its open questions, who decided, or why. */
export function openReason(verdict: CriterionVerdict, status: ShownStatus, why: string, { t, count, say }: Speech): string {
  if (status === 'toCheck' && verdict.questions.length > 0) return count(t.verdict.questions, verdict.questions.length);
  if (status === 'C') return say(t.criterion.byWhom, { machine: verdict.settled.machine, person: verdict.settled.person });
  return why;
}

/** The cause that speaks for a criterion: that of its first test with the criterion's status. */
export function mainCause(verdict: CriterionVerdict, tests: readonly string[], judgement: Judgement): Cause | undefined {
  return verdictsOf(tests, judgement).find(({ status }) => status === verdict.status)?.causes[0];
}

/** All that is said of one test, as sentences. */
export function whyOf({ causes }: TestVerdict, catalogue: Catalogue): string {
  return causes.map((cause) => catalogue.why(cause)).join(' ');
}

export function verdictsOf(tests: readonly string[], judgement: Judgement): readonly TestVerdict[] {
  return tests.flatMap((id) => judgement.tests.get(id) ?? []);
}
