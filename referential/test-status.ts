import type { Answer, Scan } from '../contracts';
import { isAbsent } from './absence';
import { asked, type Ground, isUntried, unread, unseen } from './doubts';
import type { Evidence } from './evidence';
import type { Screened } from './screening';
import type { Test } from './types';
import type { Cause, DecidedBy, OpenQuestion, Status, TestVerdict } from './verdict';

/**
 * Status of one test, in this order: NC, NA, NT, C.
 * A person who judged the whole page has seen what the machine could not read; only open questions about elements still stand.
 * @param said last answer to the test's question about the page
 * @param family what the questions of its families lead to
 */
export function judgeTest(
  test: Test,
  evidence: Evidence,
  said: Answer | undefined,
  ground: Ground,
  family: Screened | undefined,
): TestVerdict {
  const verdict = said && !ground.stale(said) ? meaningOf(test, said) : undefined;
  const failed = failures(evidence, verdict === 'failed' ? said : undefined);
  if (failed) return settle(test, evidence, 'NC', failed);

  const open: Cause[] = asked(evidence);
  if (verdict && said) {
    if (open.length > 0) return leaveOpen(test, evidence, open, said, ground);
    const code = verdict === 'passed' ? 'page-passed' : 'page-not-concerned';
    const status = verdict === 'passed' ? 'C' : 'NA';
    return settle(test, evidence, status, [{ code, author: said.author, at: said.at }]);
  }

  const blind = unread(test, ground.scan);
  if (open.length === 0 && evidence.passed === 0 && isAbsent(test, ground.scan) && !blind && !ground.scan.partial) {
    return settle(test, evidence, 'NA', [{ code: 'none-on-page' }]);
  }
  if (family && 'none' in family) {
    const { author, at } = family.none;
    return settle(test, evidence, 'NA', [{ code: 'page-not-concerned', author, at }]);
  }
  if (said && ground.stale(said)) open.push({ code: 'to-confirm', n: 1 });
  const doubts = [...open, ...unseen(test, blind, ground)];
  if (doubts.length > 0) return leaveOpen(test, evidence, doubts, said, ground, family);
  return settleByRules(test, evidence, said, ground, family);
}

/** Every rule that decides the test ran to its end, and nothing is failed or open. */
function settleByRules(
  test: Test,
  evidence: Evidence,
  said: Answer | undefined,
  ground: Ground,
  family: Screened | undefined,
): TestVerdict {
  if (!test.decidedBy) return leaveOpen(test, evidence, [undecidable(test)], said, ground, family);
  const passed = passedByRules(test, ground.scan);
  const answered = evidence.passed + evidence.setAside.length;
  if (passed + answered > 0 || test.silenceProves) {
    return settle(test, evidence, 'C', [met(passed, answered)]);
  }
  if (evidence.notConcerned > 0) return settle(test, evidence, 'NA', [{ code: 'targets-not-concerned', n: evidence.notConcerned }]);
  return leaveOpen(test, evidence, [{ code: 'not-provable' }], said, ground, family);
}

function met(passed: number, answered: number): Cause {
  if (answered > 0) return { code: 'all-answered', n: answered };
  return passed > 0 ? { code: 'all-passed', n: passed } : { code: 'nothing-wrong' };
}

/** No rule settles the test. */
function undecidable({ personOnly }: Test): Cause {
  return personOnly ? { code: 'person-only', because: personOnly } : { code: 'not-provable' };
}

function failures({ defects }: Evidence, said: Answer | undefined): [Cause, ...Cause[]] | undefined {
  const judged = defects.filter((defect) => defect.by === 'person').length;
  const proven = defects.length - judged;
  const causes: Cause[] = [];
  if (proven > 0) causes.push({ code: 'proven', n: proven });
  if (judged > 0) causes.push({ code: 'judged-failed', n: judged });
  if (said) causes.push({ code: 'page-failed', author: said.author, at: said.at });
  return isFilled(causes) ? causes : undefined;
}

function passedByRules({ id, decidedBy = [] }: Test, scan: Scan): number {
  return decidedBy.reduce((sum, rule) => sum + (scan.passed[rule]?.[id] ?? 0), 0);
}

function meaningOf({ question }: Test, { value }: Answer): 'passed' | 'failed' | 'inapplicable' | undefined {
  if (value === 'na') return 'inapplicable';
  return value === 'yes' || value === 'no' ? question[value] : undefined;
}

function settle(test: Test, evidence: Evidence, status: Exclude<Status, 'NT'>, causes: readonly [Cause, ...Cause[]]): TestVerdict {
  return {
    ...common(test, evidence),
    status,
    toCheck: false,
    causes,
    decidedBy: decider(status, evidence, causes),
    questions: evidence.questions,
    trials: [],
  };
}

/**
 * The page's question is asked until answered, unless the scan was stopped: then scanning again comes first.
 * Its family's question comes before it; a trial takes its place where nothing can be seen without.
 */
function leaveOpen(
  test: Test,
  evidence: Evidence,
  causes: readonly Cause[],
  said: Answer | undefined,
  { scan, stale }: Ground,
  family?: Screened,
): TestVerdict {
  const answered = said && !stale(said);
  const asks = !answered && !scan.partial && !isExhaustive(test, evidence, causes);
  const screen = asks && family && 'open' in family ? family : undefined;
  const trials = asks && !screen && isUntried(test, scan) ? [{ state: test.state, tests: [test.id] }] : [];
  const questions: OpenQuestion[] = [...evidence.questions];
  if (screen) questions.push({ kind: 'screen', key: screen.open.id, tests: [test.id], previous: screen.previous });
  else if (asks && trials.length === 0) questions.push({ kind: 'page', key: test.id, tests: [test.id], previous: said });
  const filled: readonly [Cause, ...Cause[]] = isFilled(causes) ? causes : [{ code: 'not-provable' }];
  const toCheck = questions.length + trials.length > 0;
  return { ...common(test, evidence), status: 'NT', toCheck, causes: filled, decidedBy: null, questions, trials };
}

/** Do the open questions about elements say it all? Then answering them settles the test. */
function isExhaustive(test: Test, evidence: Evidence, causes: readonly Cause[]): boolean {
  const elements = ['to-place', 'questions', 'to-confirm'];
  return test.decidedBy !== undefined && evidence.questions.length > 0 && causes.every(({ code }) => elements.includes(code));
}

function common(test: Test, { defects, toPlace, setAside, passed }: Evidence) {
  return { id: test.id, defects, toPlace, setAside, passed };
}

function decider(status: Status, evidence: Evidence, causes: readonly Cause[]): DecidedBy {
  const page = causes.some(({ code }) => code.startsWith('page-'));
  if (status === 'NC') {
    const persons = page || evidence.defects.some(({ by }) => by !== 'machine');
    return persons ? (evidence.defects.some(({ by }) => by !== 'person') ? 'both' : 'person') : 'machine';
  }
  if (page) return 'person';
  if (status === 'NA') return evidence.notConcerned > 0 ? 'person' : 'machine';
  return evidence.passed + evidence.setAside.length > 0 ? 'both' : 'machine';
}

function isFilled(causes: readonly Cause[]): causes is [Cause, ...Cause[]] {
  return causes.length > 0;
}
