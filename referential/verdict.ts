import type { Answer, Bilingual, Finding, Impact, TestId, UnreadKind } from '../contracts';
import type { PageState } from './types';

/** Conforme, non conforme, non applicable, non testé. "À vérifier" is how `NT` with open questions is shown (`toCheck`). */
export type Status = 'C' | 'NC' | 'NA' | 'NT';

export type DecidedBy = 'machine' | 'person' | 'both';

/** One element that fails for one cause. */
export interface Defect {
  /** Same element and same cause, same key: counted once, whatever number of tests it fails. */
  readonly key: string;
  /** Tests that it fails. Both of `either` while nobody placed it. */
  readonly tests: readonly TestId[];
  /** It fails one of these two, and a person has to say which. */
  readonly either?: readonly [TestId, TestId];
  readonly by: DecidedBy;
  /** Null when the rule is no longer known, or a person added it without saying. */
  readonly impact: Impact | null;
  /** What the rule said; undefined for a defect that a person added. */
  readonly finding?: Finding;
  /** What a person said of it. */
  readonly answer?: Answer;
}

/** One answer expected from a person. */
export type OpenQuestion =
  /** About an element: the text is that of the finding's rule and reason. */
  | {
      readonly kind: 'target';
      readonly key: string;
      readonly tests: readonly TestId[];
      readonly finding: Finding;
      readonly previous?: Answer;
    }
  /** Which of two tests a defect fails: the text is the reason's `place`. */
  | {
      readonly kind: 'place';
      readonly key: string;
      readonly tests: readonly TestId[];
      readonly finding: Finding;
      readonly previous?: Answer;
    }
  /** About the whole page: the text is the test's. */
  | { readonly kind: 'page'; readonly key: string; readonly tests: readonly [TestId]; readonly previous?: Answer }
  /** About the whole page, for a family of tests: the text is that of the screen whose id is the key. */
  | { readonly kind: 'screen'; readonly key: TestId; readonly tests: readonly TestId[]; readonly previous?: Answer };

/** What the page has to be put through; the tests' own questions are then answered by what was seen. */
export interface Trial {
  readonly state: PageState;
  readonly tests: readonly TestId[];
}

/** Why a test has its status. `why()` of `locales/why.ts` says it in words. */
export type Cause =
  // NC
  | { readonly code: 'proven'; readonly n: number }
  | { readonly code: 'judged-failed'; readonly n: number }
  | { readonly code: 'page-failed'; readonly author: string; readonly at: string }
  // NA
  | { readonly code: 'none-on-page' }
  | { readonly code: 'targets-not-concerned'; readonly n: number }
  | { readonly code: 'page-not-concerned'; readonly author: string; readonly at: string }
  // NT
  | { readonly code: 'to-place'; readonly n: number; readonly tests: readonly [TestId, TestId] }
  | { readonly code: 'questions'; readonly n: number }
  | { readonly code: 'to-confirm'; readonly n: number }
  | { readonly code: 'unread'; readonly n: number; readonly kinds: readonly UnreadKind[] }
  | { readonly code: 'state'; readonly state: PageState }
  | { readonly code: 'crashed'; readonly rules: readonly string[] }
  | { readonly code: 'not-run'; readonly rules: readonly string[] }
  | { readonly code: 'stopped' }
  | { readonly code: 'person-only'; readonly because: Bilingual }
  | { readonly code: 'not-provable' }
  // C
  | { readonly code: 'all-passed'; readonly n: number }
  | { readonly code: 'nothing-wrong' }
  | { readonly code: 'all-answered'; readonly n: number }
  | { readonly code: 'page-passed'; readonly author: string; readonly at: string };

export interface TestVerdict {
  readonly id: TestId;
  readonly status: Status;
  /** NT, and a person can settle it now, by an answer or by a trial. */
  readonly toCheck: boolean;
  /** The first is the main one. */
  readonly causes: readonly [Cause, ...Cause[]];
  /** Null while NT. */
  readonly decidedBy: DecidedBy | null;
  /** What it fails on; those still to be placed are in `toPlace`. */
  readonly defects: readonly Defect[];
  readonly toPlace: readonly Defect[];
  readonly questions: readonly OpenQuestion[];
  /** In place of its question about the page, when what has to be seen takes a trial; one at most. */
  readonly trials: readonly Trial[];
  /** Findings that a person set aside: still shown, as set aside. */
  readonly setAside: readonly Finding[];
  /** Targets that passed, by rule or by answer. */
  readonly passed: number;
}

/** Number of tests or criteria by status; the four add up to the whole. */
export type Counts = Readonly<Record<Status, number>>;

/** What is said of a group of tests: a criterion, a user criterion, the page. */
export interface GroupVerdict {
  readonly status: Status;
  readonly toCheck: boolean;
  /** Distinct defects, unplaced ones included: each counted once. */
  readonly defects: readonly Defect[];
  readonly questions: readonly OpenQuestion[];
  /** Each once, for all tests that wait for it. */
  readonly trials: readonly Trial[];
  readonly worst: Impact | null;
  /** Its tests by status. */
  readonly tests: Counts;
  /** Its tests by who settled them; the three add up to the number of tests. */
  readonly settled: { readonly machine: number; readonly person: number; readonly open: number };
}

export interface CriterionVerdict extends GroupVerdict {
  readonly id: string;
}

export type DutyStatus = 'found' | 'absent' | 'redo' | 'check' | 'none';

export interface DutyVerdict {
  readonly id: TestId;
  readonly status: DutyStatus;
  readonly findings: readonly Finding[];
}

/** Percentages from 0 to 100, not rounded; null when no criterion applies. */
export interface Rate {
  /** C / (C + NC); null while a criterion is NT. */
  readonly rate: number | null;
  /** The lowest and highest that the rate can become once all is decided. */
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly criteria: Counts;
}

/** All that is said of one page. */
export interface Judgement {
  readonly referential: string;
  readonly page: string;
  readonly at: string;
  readonly tests: ReadonlyMap<TestId, TestVerdict>;
  readonly criteria: ReadonlyMap<string, CriterionVerdict>;
  readonly userCriteria: ReadonlyMap<string, CriterionVerdict>;
  readonly totals: GroupVerdict;
  readonly rate: Rate;
  /** Null until the user says that the site is under the legal duty. */
  readonly legal: readonly DutyVerdict[] | null;
}
