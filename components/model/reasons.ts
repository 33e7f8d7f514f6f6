import type { Speech } from '../../locales';
import type { Cause, CriterionVerdict, Judgement, TestVerdict } from '../../referential/verdict';
import type { Catalogue } from '../catalogue';
import type { ShownStatus } from './shown-status';

/** What a row says of a criterion that has no defect: its open questions and trials, who decided, or why. */
export function openReason(verdict: CriterionVerdict, status: ShownStatus, why: string, { t, count, say }: Speech): string {
  if (status === 'toCheck') return openCount(verdict, { count, say, t });
  if (status === 'C') return say(t.criterion.byWhom, { machine: verdict.settled.machine, person: verdict.settled.person });
  return why;
}

/** `2 questions, 3 essais à lancer`; either alone when there is none of the other. */
function openCount({ questions, trials }: CriterionVerdict, { t, count, say }: Pick<Speech, 't' | 'count' | 'say'>): string {
  const asked = count(t.verdict.questions, questions.length);
  const toTry = count(t.verdict.trials, trials.length);
  if (trials.length === 0) return asked;
  return questions.length === 0 ? toTry : say(t.verdict.questionsAndTrials, { questions: asked, trials: toTry });
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
