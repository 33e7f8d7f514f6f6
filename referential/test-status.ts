import type { Answer, Scan, TestId } from '../contracts';
import type { Evidence } from './evidence';
import type { Test } from './types';
import { hides } from './unread';
import type { Cause, DecidedBy, OpenQuestion, Status, TestVerdict } from './verdict';

/** What the scan says of the page as a whole. */
export interface Ground {
  readonly scan: Scan;
  /** Tests that a rule is about: its crash is then told. */
  readonly testsOf: (rule: string) => readonly TestId[];
  /** Was the answer about a page that changed since? */
  readonly stale: (answer: Answer) => boolean;
}

/**
 * Status of one test, in this order: NC, NA, NT, C.
 * A person who judged the whole page has seen what the machine could not read; only open questions about elements still stand.
 * @param said last answer to the test's question about the page
 */
export function judgeTest(test: Test, evidence: Evidence, said: Answer | undefined, ground: Ground): TestVerdict {
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
  if (said && ground.stale(said)) open.push({ code: 'to-confirm', n: 1 });
  const doubts = [...open, ...shadows(test, blind, ground)];
  if (doubts.length > 0) return leaveOpen(test, evidence, doubts, said, ground);
  return settleByRules(test, evidence, said, ground);
}

/** Every rule that decides the test ran to its end, and nothing is failed or open. */
function settleByRules(test: Test, evidence: Evidence, said: Answer | undefined, ground: Ground): TestVerdict {
  if (!test.decidedBy) return leaveOpen(test, evidence, [undecidable(test)], said, ground);
  const passed = passedByRules(test, ground.scan);
  const answered = evidence.passed + evidence.setAside.length;
  if (passed + answered > 0 || test.silenceProves) {
    return settle(test, evidence, 'C', [met(passed, answered)]);
  }
  if (evidence.notConcerned > 0) return settle(test, evidence, 'NA', [{ code: 'targets-not-concerned', n: evidence.notConcerned }]);
  return leaveOpen(test, evidence, [{ code: 'not-provable' }], said, ground);
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

/** Questions about elements. */
function asked({ toPlace, questions, toConfirm }: Evidence): Cause[] {
  const causes: Cause[] = [];
  const either = toPlace[0]?.either;
  if (either) causes.push({ code: 'to-place', n: toPlace.length, tests: either });
  const targets = questions.filter((question) => question.kind === 'target').length;
  if (targets > 0) causes.push({ code: 'questions', n: targets });
  if (toConfirm > 0) causes.push({ code: 'to-confirm', n: toConfirm });
  return causes;
}

/** What the scan could not look at, and that no rule makes up for. */
function shadows(test: Test, blind: Cause | undefined, { scan, testsOf }: Ground): Cause[] {
  const causes: Cause[] = blind ? [blind] : [];
  if (scan.partial) causes.push({ code: 'stopped' });
  if (test.state && !scan.states?.includes(test.state)) causes.push({ code: 'state', state: test.state });
  const decided = test.decidedBy ?? [];
  const crashed = scan.crashed.map(({ rule }) => rule).filter((rule) => decided.includes(rule) || testsOf(rule).includes(test.id));
  if (crashed.length > 0) causes.push({ code: 'crashed', rules: [...new Set(crashed)].sort() });
  const missing = decided.filter((rule) => !(rule in scan.ran) && !crashed.includes(rule));
  if (missing.length > 0) causes.push({ code: 'not-run', rules: missing });
  return causes;
}

function unread({ id }: Test, scan: Scan): Cause | undefined {
  const hiding = scan.unread.filter(({ kind }) => hides(kind, id));
  if (hiding.length === 0) return;
  return { code: 'unread', n: hiding.length, kinds: [...new Set(hiding.map(({ kind }) => kind))].sort() };
}

/** Names under which the engine counts what the test is about; none when nothing in one page proves absence. */
export function countNames({ absent }: Test): readonly string[] {
  if ('selector' in absent) return [absent.selector];
  if ('selectors' in absent) return absent.selectors;
  return 'probe' in absent ? [`probe:${absent.probe}`] : [];
}

/** A count that is missing proves nothing. */
function isAbsent(test: Test, scan: Scan): boolean {
  const names = countNames(test);
  return names.length > 0 && names.every((name) => Object.hasOwn(scan.counts, name) && scan.counts[name] === 0);
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
  };
}

/** The page's question is asked until answered, unless the scan was stopped: then scanning again comes first. */
function leaveOpen(test: Test, evidence: Evidence, causes: readonly Cause[], said: Answer | undefined, ground: Ground): TestVerdict {
  const answered = said && !ground.stale(said);
  const page: OpenQuestion = { kind: 'page', key: test.id, tests: [test.id], previous: said };
  const questions =
    answered || ground.scan.partial || isExhaustive(test, evidence, causes) ? evidence.questions : [...evidence.questions, page];
  const filled: readonly [Cause, ...Cause[]] = isFilled(causes) ? causes : [{ code: 'not-provable' }];
  return { ...common(test, evidence), status: 'NT', toCheck: questions.length > 0, causes: filled, decidedBy: null, questions };
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
