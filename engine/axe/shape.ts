/** The version that the driver was checked against, outcome by outcome (`npm run verify:axe`). */
export const TESTED_VERSION = '4.14.1';

export interface AxeCheckResult {
  id: string;
  result: boolean | undefined | null;
  data: unknown;
  message?: string;
  relatedNodes: unknown[];
}

/** A node of an element in the results that `axe.run()` resolves to, with `elementRef`. */
export interface RunNode {
  element?: Element;
  any: AxeCheckResult[];
  all: AxeCheckResult[];
  none: AxeCheckResult[];
}

export interface RunRuleResult {
  id: string;
  nodes: RunNode[];
}

export interface RunResults {
  passes: RunRuleResult[];
  violations: RunRuleResult[];
  incomplete: RunRuleResult[];
}

/** The members of axe that are public and documented: all that the fallback needs. */
export interface PublicAxe {
  readonly version: string;
  run(context: Document, options: object): Promise<RunResults>;
  getRules(): { ruleId: string }[];
}

/** @throws {Error} when axe's file was not injected before ours. */
export function publicAxe(): PublicAxe {
  const axe = (globalThis as { axe?: Partial<PublicAxe> }).axe;
  if (typeof axe?.run !== 'function' || typeof axe.getRules !== 'function' || typeof axe.version !== 'string') {
    throw new Error('axe-core is not in the page');
  }
  return axe as PublicAxe;
}
