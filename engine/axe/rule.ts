import type { TestId } from '../../contracts';
import type { Page } from '../page';
import type { Reasons, RuleMeta, Verdict } from '../rule';

/** What axe said of one element, before we read it as one of our outcomes. */
export interface AxeNode {
  readonly element: Element;
  readonly outcome: 'failed' | 'cantTell' | 'passed';
  /** Ids of the checks that failed or could not tell. */
  readonly checks: readonly string[];
  /** Data of those checks by id (contrast ratio, missing attribute…). */
  readonly data: Readonly<Record<string, unknown>>;
  /** axe's own message key or text of the first of those checks, for details. */
  readonly message: string;
}

/**
 * A rule of axe as one of ours: which tests it is about, our texts, and how its outcomes read under RGAA.
 * `rules/axe/<id>.ts` exports one as `meta`; the engine of axe looks at the page.
 */
export interface AxeRuleMeta<R extends Reasons = Reasons> extends Omit<RuleMeta<R>, 'targets' | 'reads' | 'replaces'> {
  readonly reasons: R;
  /** Tests that a pass of axe settles for its element. Default: none, since axe mostly looks at one part of what a test asks. */
  readonly settles?: readonly TestId[];
  /**
   * Options of axe for this rule's checks are never changed; what RGAA reads otherwise is said here. A verdict whose `tests` is empty
   * stays the outcome of the rule (for ACT and the command line) and is no defect: no RGAA test asks it.
   */
  readonly judge?: (node: AxeNode, page: Page) => Verdict<keyof R & string> | undefined;
}

/**
 * Declares how a rule of axe is used.
 * Without `judge`: `failed` gives reason `failed`, `cantTell` gives reason `unsure` when declared (else it is dropped),
 * `passed` counts as passed for the tests of `settles`. A `judge` sees passes too, and may say nothing of them.
 */
export function axeRule<const R extends Reasons>(meta: AxeRuleMeta<R>): AxeRuleMeta<R> {
  return meta;
}
