import type { Impact, TestId, Values, Who } from '../contracts';
import type { Page } from './page';

/** A sentence that counts: `{n}` is the number of elements. A plain string when it never counts. */
export type Counted = string | { one: string; other: string };

/** Texts of a cause. `{name}` is replaced by the value of that name. */
export interface DefectText {
  /** How many + what + what is missing. */
  title: Counted;
  /** Who is hurt, and how. */
  effect: string;
  /** Where to click. */
  fix: string;
}

export interface QuestionText {
  /** Heading of the group: what a person has to look at. */
  title: Counted;
  /** One precise question about one element, answered by yes or no. */
  question: string;
  /** What to look at to answer. */
  look?: string;
}

/** What an answer proves, for all tests of the finding or test by test. */
export type Meaning = Judgement | Readonly<Record<TestId, Judgement>>;
export type Judgement = 'passed' | 'failed' | 'inapplicable';

/** A cause that fails. */
export interface DefectReason {
  who: Who;
  impact: Impact;
  fr: DefectText;
  en: DefectText;
  /** Topic of the tips by CMS (`locales/cms/<topic>.ts`), when where to click depends on it. */
  cms?: string;
  /** For a finding that fails one of two tests: the question that places it. Yes = first test of `either`, no = second. */
  place?: { fr: string; en: string };
}

/** A doubt that a person settles. */
export interface QuestionReason {
  fr: QuestionText;
  en: QuestionText;
  yes: Meaning;
  no: Meaning;
  /** Who mends it and how much it hurts, when the answer says that it fails. */
  who?: Who;
  impact?: Impact;
}

export type Reason = DefectReason | QuestionReason;
export type Reasons = Readonly<Record<string, Reason>>;

/** What the rule reads; the scheduler runs cheap ones first and groups those that force a layout. */
export type Reads = 'dom' | 'text' | 'style' | 'layout' | 'state';

export interface RuleMeta<R extends Reasons = Reasons> {
  /** RGAA tests that an outcome may name. Empty: the rule is advice, or serves ACT alone. */
  readonly tests: readonly TestId[];
  /** WCAG success criteria: the rule's whole set. */
  readonly wcag: readonly string[];
  /** ACT rules that it implements. */
  readonly act: readonly string[];
  /** Elements it looks at: a selector (open shadow trees included), or a function of the page index. */
  readonly targets: string | ((page: Page) => Iterable<Element>);
  readonly reads: Reads;
  /** Long work on the whole page that has to come before the first target: a slice may end at each step. */
  readonly prepare?: (page: Page) => Iterable<unknown>;
  /** `top`: judges the document as a whole, in the top frame only. Default: every frame. */
  readonly frames?: 'top' | 'every';
  /** Shown as a piece of advice, never counted. */
  readonly advice?: true;
  /** Rules of axe that it takes the place of, as `axe/<id>`: they have no file in `rules/axe` and never run. */
  readonly replaces?: readonly string[];
  readonly reasons: R;
}

/** Declares a rule. The texts stay readable without its code: views import `meta` alone. */
export function ruleMeta<const R extends Reasons>(meta: RuleMeta<R>): RuleMeta<R> {
  return meta;
}

/** One outcome of one target. `tests` defaults to all tests of the rule. */
export interface Verdict<K extends string = string> {
  readonly outcome: 'failed' | 'cantTell' | 'passed';
  readonly reason: K;
  readonly values: Values;
  readonly tests?: readonly TestId[];
  readonly either?: readonly [TestId, TestId];
}

/**
 * Looks at one target. Synchronous, pure, no write to the page.
 * @returns nothing when the target is not a case of the rule (never "not applicable": that is the referential's to say).
 */
export type Check<M extends RuleMeta<Reasons> = RuleMeta> = (
  element: Element,
  page: Page,
) => Verdict<keyof M['reasons'] & string> | Verdict<keyof M['reasons'] & string>[] | undefined;

export interface Rule {
  /** File name. Never renamed. */
  readonly id: string;
  readonly meta: RuleMeta;
  readonly check: Check;
}

export function failed<K extends string>(reason: K, values: Values = {}, tests?: readonly TestId[]): Verdict<K> {
  return { outcome: 'failed', reason, values, tests };
}

/** Fails one of two tests, whichever a person decides. */
export function failedEither<K extends string>(reason: K, either: readonly [TestId, TestId], values: Values = {}): Verdict<K> {
  return { outcome: 'failed', reason, values, tests: either, either };
}

export function cantTell<K extends string>(reason: K, values: Values = {}, tests?: readonly TestId[]): Verdict<K> {
  return { outcome: 'cantTell', reason, values, tests };
}

/** Says that this rule alone settles the tests for this target. */
export function passed(tests?: readonly TestId[]): Verdict<never> {
  return { outcome: 'passed', reason: '' as never, values: {}, tests };
}

export function isQuestion(reason: Reason): reason is QuestionReason {
  return 'question' in reason.fr;
}
