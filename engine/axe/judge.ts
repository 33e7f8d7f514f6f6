import type { Page } from '../page';
import { cantTell, failed, passed, type Verdict } from '../rule';
import type { AxeOutcome, AxePass } from './outcome';
import type { AxeNode, AxeRuleMeta } from './rule';
import { valuesOf } from './values';

export interface Judged {
  readonly findings: { readonly element: Element; readonly verdict: Verdict }[];
  /** Test → number of elements that passed. */
  readonly passed: Record<string, number>;
  /** Those of them that are known: all when the outcome kept them. */
  readonly passedElements: Element[];
}

/**
 * Reads what axe said as outcomes of ours: by the rule's own `judge` when it has one, which then also sees the elements
 * that axe passes, with the check that made them pass.
 */
export function judge(outcome: AxeOutcome, meta: AxeRuleMeta, page: Page): Judged {
  const judged: Judged = { findings: [], passed: {}, passedElements: [] };
  const read = meta.judge ?? ((node: AxeNode) => plainly(node, meta, page));
  const count = (tests: readonly string[], by: number) => {
    if (by > 0) for (const test of tests) judged.passed[test] = (judged.passed[test] ?? 0) + by;
  };
  const take = (node: AxeNode) => {
    const verdict = read(node, page);
    if (!verdict) return;
    if (verdict.outcome === 'passed') {
      count(verdict.tests ?? meta.tests, 1);
      judged.passedElements.push(node.element);
    } else judged.findings.push({ element: node.element, verdict });
  };
  outcome.reported.forEach(take);
  if (outcome.kept) outcome.kept.map(passedNode).forEach(take);
  else count(meta.settles ?? [], outcome.passed);
  return judged;
}

function passedNode({ element, check }: AxePass): AxeNode {
  return { element, outcome: 'passed', checks: check ? [check] : [], data: {}, message: '' };
}

function plainly(node: AxeNode, meta: AxeRuleMeta, page: Page): Verdict | undefined {
  if (node.outcome === 'passed') return meta.settles && passed(meta.settles);
  const values = { ...valuesOf(node), text: page.name(node.element) };
  if (node.outcome === 'failed') return failed('failed', values);
  return 'unsure' in meta.reasons ? cantTell('unsure', values) : undefined;
}
