import type { Answer, Finding, Impact, Scan, TestId } from '../contracts';
import type { AnswerBook } from './answers';
import { signatureOf } from './signature';
import type { Defect, OpenQuestion } from './verdict';

/** What an answer proves, for all tests of a finding or test by test. */
type Proof = 'passed' | 'failed' | 'inapplicable';

/** What status needs to know of a reason; the reasons of `rules/` have this shape. */
export interface ReasonFacts {
  readonly impact?: Impact;
  readonly yes?: Proof | Readonly<Record<TestId, Proof>>;
  readonly no?: Proof | Readonly<Record<TestId, Proof>>;
}

/** @returns undefined when the rule or the reason is no longer known: a stored scan of an older version. */
export type ReasonLookup = (rule: string, reason: string) => ReasonFacts | undefined;

/** What findings and answers say of one test. */
export interface Evidence {
  readonly defects: Defect[];
  readonly toPlace: Defect[];
  readonly questions: OpenQuestion[];
  readonly setAside: Finding[];
  /** Elements that a person found right, or not concerned. */
  passed: number;
  notConcerned: number;
  /** Answers that can't be read any more: asked again. */
  toConfirm: number;
}

/** Findings and answers of one page, test by test, duties of the legal card included. */
export function gather(scan: Pick<Scan, 'findings'>, book: AnswerBook, reasonOf: ReasonLookup): (test: TestId) => Evidence {
  const piles = new Map<TestId, Evidence>();
  const pile = (test: TestId) => {
    const known = piles.get(test) ?? { defects: [], toPlace: [], questions: [], setAside: [], passed: 0, notConcerned: 0, toConfirm: 0 };
    piles.set(test, known);
    return known;
  };
  const defect = (made: Defect) => {
    for (const test of made.tests) (made.either ? pile(test).toPlace : pile(test).defects).push(made);
  };
  const ask = (question: OpenQuestion) => {
    for (const test of question.tests) {
      pile(test).questions.push(question);
      if (question.previous) pile(test).toConfirm++;
    }
  };

  const findings = merged(scan.findings);
  const signatures = new Map([...findings].map(([key, finding]) => [key, signatureOf(finding)]));
  const met = new Set(signatures.values());

  for (const [key, finding] of findings) {
    const signature = signatures.get(key) ?? '';
    const answer = book.about(signature);
    const previous = answer ? undefined : book.formerly(signature, met);
    if (finding.outcome === 'failed') readFailed(finding, key, answer, previous);
    else readQuestion(finding, key, answer, previous);
  }
  for (const answer of book.byHand) {
    if (answer.value !== 'failed-by-hand') continue;
    defect({ key: `${answer.id}`, tests: [answer.test], by: 'person', impact: null, answer });
  }
  return pile;

  function readFailed(finding: Finding, key: string, answer: Answer | undefined, previous: Answer | undefined) {
    const { tests, either } = finding;
    if (answer?.value === 'set-aside' || answer?.value === 'na') {
      for (const test of tests) pile(test).setAside.push(finding);
      return;
    }
    const impact = reasonOf(finding.rule, finding.reason)?.impact ?? null;
    if (!either) {
      defect({ key, tests, by: 'machine', impact, finding });
      return;
    }
    if (answer?.value === 'yes' || answer?.value === 'no') {
      const placed = answer.value === 'yes' ? either[0] : either[1];
      defect({ key, tests: [placed], by: 'both', impact, finding, answer });
      return;
    }
    defect({ key, tests: either, either, by: 'machine', impact, finding });
    ask({ kind: 'place', key, tests: either, finding, previous });
  }

  function readQuestion(finding: Finding, key: string, answer: Answer | undefined, previous: Answer | undefined) {
    if (!answer) {
      ask({ kind: 'target', key, tests: finding.tests, finding, previous });
      return;
    }
    const facts = reasonOf(finding.rule, finding.reason);
    const open: TestId[] = [];
    const failing: TestId[] = [];
    for (const test of finding.tests) {
      const proof = proofOf(answer, facts, test);
      if (proof === 'failed') failing.push(test);
      else if (proof === 'passed') pile(test).passed++;
      else if (proof === 'inapplicable') pile(test).notConcerned++;
      else open.push(test);
    }
    if (failing.length > 0) defect({ key, tests: failing, by: 'person', impact: facts?.impact ?? null, finding, answer });
    if (open.length > 0) ask({ kind: 'target', key, tests: open, finding, previous: answer });
  }
}

function proofOf(answer: Answer, facts: ReasonFacts | undefined, test: TestId): Proof | undefined {
  if (answer.value === 'na' || answer.value === 'set-aside') return 'inapplicable';
  const meaning = answer.value === 'yes' ? facts?.yes : answer.value === 'no' ? facts?.no : undefined;
  return typeof meaning === 'string' ? meaning : meaning?.[test];
}

/** Findings about tests, one per element and cause: a rule may speak twice of an element, test by test. */
function merged(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const byKey = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.outcome === 'passed' || finding.tests.length === 0) continue;
    const key = keyOf(finding);
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, tests: [...new Set([...known.tests, ...finding.tests])].sort() } : finding);
  }
  return byKey;
}

/** One element and one cause, inside one scan. */
export function keyOf({ rule, reason, outcome, either, target }: Finding): string {
  const place = [...target.frame, '|', ...target.shadow, target.selector].join(' > ');
  return [rule, reason, outcome, either?.join('/') ?? '', place].join(' ');
}
