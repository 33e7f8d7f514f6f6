import type { Answer, Scan, TestId } from '../contracts';
import type { Evidence } from './evidence';
import type { PageState, Test } from './types';
import { hides } from './unread';
import type { Cause } from './verdict';

/** What the scan says of the page as a whole. */
export interface Ground {
  readonly scan: Scan;
  /** Tests that a rule is about: its crash is then told. */
  readonly testsOf: (rule: string) => readonly TestId[];
  /** Was the answer about a page that changed since? */
  readonly stale: (answer: Answer) => boolean;
}

/** Questions about elements. */
export function asked({ toPlace, questions, toConfirm }: Evidence): Cause[] {
  const causes: Cause[] = [];
  const either = toPlace[0]?.either;
  if (either) causes.push({ code: 'to-place', n: toPlace.length, tests: either });
  const targets = questions.filter((question) => question.kind === 'target').length;
  if (targets > 0) causes.push({ code: 'questions', n: targets });
  if (toConfirm > 0) causes.push({ code: 'to-confirm', n: toConfirm });
  return causes;
}

/** What the scan could not look at, and that no rule makes up for. */
export function unseen(test: Test, blind: Cause | undefined, { scan, testsOf }: Ground): Cause[] {
  const causes: Cause[] = blind ? [blind] : [];
  if (scan.partial) causes.push({ code: 'stopped' });
  if (isUntried(test, scan)) causes.push({ code: 'state', state: test.state });
  const decided = test.decidedBy ?? [];
  const crashed = scan.crashed.map(({ rule }) => rule).filter((rule) => decided.includes(rule) || testsOf(rule).includes(test.id));
  if (crashed.length > 0) causes.push({ code: 'crashed', rules: [...new Set(crashed)].sort() });
  const missing = decided.filter((rule) => !(rule in scan.ran) && !crashed.includes(rule));
  if (missing.length > 0) causes.push({ code: 'not-run', rules: missing });
  return causes;
}

/** The page was not put into the state that the test looks at. */
export function isUntried(test: Test, scan: Scan): test is Test & { state: PageState } {
  return test.state !== undefined && !scan.states?.includes(test.state);
}

export function unread({ id }: Test, scan: Scan): Cause | undefined {
  const hiding = scan.unread.filter(({ kind }) => hides(kind, id));
  if (hiding.length === 0) return;
  return { code: 'unread', n: hiding.length, kinds: [...new Set(hiding.map(({ kind }) => kind))].sort() };
}
