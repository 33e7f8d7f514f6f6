import type { Bilingual, Impact, TestId, Who } from '../contracts';
import type { Plural } from '../locales';
import type { Cause } from '../referential/verdict';

/** Texts of one reason, whichever kind it is. */
export interface ReasonText {
  readonly title: Plural | string;
  readonly effect?: string;
  readonly fix?: string;
  readonly question?: string;
  readonly look?: string;
}

/** What views show of a reason of a rule. */
export interface ReasonTexts {
  readonly fr: ReasonText;
  readonly en: ReasonText;
  readonly who?: Who;
  readonly impact?: Impact;
  /** Topic of the tips by CMS. */
  readonly cms?: string;
  /** Question that places a defect that fails one of two tests. */
  readonly place?: Bilingual;
}

/** Where to click in one CMS. */
export interface CmsSteps {
  /** Its name: WordPress, Typo3… */
  readonly cms: string;
  readonly steps: readonly string[];
}

export interface TestText extends Bilingual {
  readonly wcag: readonly string[];
  readonly question: Bilingual & { readonly look?: Bilingual };
}

/** Texts that views look up, given by the page that shows them: views know neither the rules nor the referential. */
export interface Catalogue {
  /** RGAA's version: `4.1.2`. */
  readonly version: string;
  /** Question of a user criterion, `U01`. */
  criterion(id: string): Bilingual;
  /** Tests of a user criterion, in order. */
  testsOf(criterion: string): readonly TestId[];
  test(id: TestId): TestText | undefined;
  /** Question of a family of tests, `screen.media`. */
  screen(id: TestId): (Bilingual & { readonly look?: Bilingual }) | undefined;
  /** Undefined when the rule or the reason is no longer known (a stored scan of an older version). */
  reason(rule: string, reason: string): ReasonTexts | undefined;
  /** What a rule is about, in plain words: the question of its user criterion; empty when it has none. */
  topicOf(rule: string): string;
  /** Does the rule give advice that RGAA does not ask for, for people to read? */
  isAdvice(rule: string): boolean;
  /** WCAG success criteria of a rule. */
  wcag(rule: string): readonly string[];
  /** Why a test has its status, in the language of the page. */
  why(cause: Cause): string;
  duty(id: TestId): Bilingual;
  /** Tips by CMS in the language of the page, loaded when asked; empty when there are none. */
  tips(topic: string): Promise<readonly CmsSteps[]>;
}
