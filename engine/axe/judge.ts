import type { Page } from '../page';
import { cantTell, failed, passed, type Verdict } from '../rule';
import type { AxeOutcome } from './outcome';
import type { AxeNode, AxeRuleMeta } from './rule';
import { valuesOf } from './values';

export interface Judged {
  readonly findings: { readonly element: Element; readonly verdict: Verdict }[];
  /** Test → number of elements that passed. */
  readonly passed: Record<string, number>;
  readonly passedElements: Element[];
}

/** Reads what axe said as outcomes of ours: by the rule's own `judge` when it has one. */
export function judge(outcome: AxeOutcome, meta: AxeRuleMeta, page: Page): Judged {
  const judged: Judged = { findings: [], passed: {}, passedElements: [] };
  const read = meta.judge ?? ((node: AxeNode) => plainly(node, meta));
  const take = (element: Element, verdict: Verdict | undefined) => {
    if (!verdict) return;
    if (verdict.outcome !== 'passed') return judged.findings.push({ element, verdict });
    for (const test of verdict.tests ?? meta.tests) judged.passed[test] = (judged.passed[test] ?? 0) + 1;
    judged.passedElements.push(element);
  };
  for (const node of outcome.reported) take(node.element, read(node, page));
  for (const { element, check } of outcome.passed) {
    take(element, read({ element, outcome: 'passed', checks: check ? [check] : [], data: {}, message: '' }, page));
  }
  return judged;
}

function plainly(node: AxeNode, meta: AxeRuleMeta): Verdict | undefined {
  if (node.outcome === 'passed') return passed();
  if (node.outcome === 'failed') return failed('failed', valuesOf(node));
  return 'unsure' in meta.reasons ? cantTell('unsure', valuesOf(node)) : undefined;
}
