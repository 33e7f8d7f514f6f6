import type { Bilingual, TestId } from '../contracts';

/** What proves that a page has nothing that the test could be about. */
export type Absent =
  /** No element matches, hidden ones included: the engine counts. */
  | { readonly selector: string }
  /** The same with several: each is counted once, for all tests that share it. */
  | { readonly selectors: readonly string[] }
  /** The count of a probe of `engine/page/applies` is 0. */
  | { readonly probe: string }
  /** Only the pages of the sample together can tell. */
  | { readonly sample: true }
  /** The test is about every page. */
  | { readonly never: true }
  /** Nothing in the page proves it: why, in a few words for contributors. */
  | { readonly why: string };

/** What a page must be put into before the test can be looked at. */
export type PageState =
  | 'zoom-200' // text at 200 %
  | 'reflow-320' // 320 px wide, or 256 px high
  | 'spacing' // lines, paragraphs, letters and words further apart
  | 'focus' // a walk with the Tab key
  | 'hover' // what shows under the pointer or with the focus
  | 'motion' // six seconds of watching
  | 'action' // what scripts do once a person acts
  | 'submit' // a form sent empty or wrong
  | 'contrast-mode' // the page's own contrast switch on
  | 'styles-off'
  | 'orientation'
  | 'media' // playing
  | 'at' // heard with a screen reader
  | 'sample'; // compared with the other pages

/** What a yes or a no proves. */
export type Proves = 'passed' | 'failed';

/** One question about the whole page, answered by yes or no, asked when no rule settles the test. */
export interface Question extends Bilingual {
  /** What to look at to answer. */
  readonly look?: Bilingual;
  readonly yes: Proves;
  readonly no: Proves;
}

/** Smallest of Ara's three sets that has the test: 25, 50 or 106 criteria. */
export type AraSet = 'fast25' | 'complementary50' | 'full106';

/** The question of a family of tests: is there anything of the kind on the page? No: none of its tests applies. */
export interface Screen extends Bilingual {
  /** `screen.media`. */
  readonly id: TestId;
  readonly look?: Bilingual;
  readonly tests: readonly TestId[];
}

export interface Test extends Bilingual {
  /** `6.1.1`. Its title (`fr`, `en`) is in our words. */
  readonly id: TestId;
  /** WCAG success criteria. */
  readonly wcag: readonly string[];
  /** Lowest level of those. */
  readonly level: 'A' | 'AA';
  readonly ara: AraSet;
  readonly absent: Absent;
  /**
   * Rules that together say something of every case a page can hold. When all ran, none crashed, and nothing they said is failed
   * or open, the test is met. Left out wherever a rule only finds some of the cases.
   */
  readonly decidedBy?: readonly string[];
  /** Those rules look for what must not be there: nothing found is the proof. Otherwise at least one case must have passed. */
  readonly silenceProves?: true;
  readonly state?: PageState;
  readonly question: Question;
  /** Why no machine helps, not even to collect what to look at. Twenty tests at most. */
  readonly personOnly?: Bilingual;
}

export interface Criterion extends Bilingual {
  /** `6.1`. */
  readonly id: string;
  readonly tests: readonly Test[];
}

export interface Theme extends Bilingual {
  readonly id: number;
  readonly criteria: readonly Criterion[];
}

/** A group of criteria named in plain words, for people who do not know RGAA. */
export interface UserCriterion extends Bilingual {
  /** `U01`…`U14`. */
  readonly id: string;
  readonly criteria: readonly string[];
}

export interface Referential {
  readonly id: string;
  readonly themes: readonly Theme[];
  readonly userCriteria: readonly UserCriterion[];
}

/** One duty of the legal card. */
export interface Duty extends Bilingual {
  /** `legal.mention`. */
  readonly id: TestId;
  /** Which page has to satisfy it. */
  readonly where: 'home' | 'every' | 'declaration';
  readonly question: Bilingual & { readonly look?: Bilingual };
}
