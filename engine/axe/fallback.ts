import { type AxeOutcome, axeNode } from './outcome';
import type { PublicAxe, RunRuleResult } from './shape';

type RunNode = RunRuleResult['nodes'][number];

const OPTIONS = {
  resultTypes: ['violations', 'incomplete', 'passes'],
  elementRef: true,
  selectors: false,
  ancestry: false,
  xpath: false,
  iframes: false, // one run of ours per frame
};

/** Runs one rule as axe itself does, in one piece. Never throws: a rule that does says so in its outcome. */
export async function runPlain(axe: PublicAxe, rule: string, root: Document | Element = document): Promise<AxeOutcome> {
  try {
    const results = await axe.run(root, { ...OPTIONS, runOnly: [rule] });
    const nodes = (list: keyof typeof results) =>
      results[list].flatMap((result) => (result.id === rule ? result.nodes : [])).filter(hasElement);
    const broken = nodes('incomplete').find((node) => node.none.some((check) => check.id === 'error-occurred'));
    if (broken) throw new Error(String(broken.none[0]?.message ?? 'error in axe'));
    const kept = nodes('passes').map((node) => ({ element: node.element, check: node.any[0]?.id ?? '' }));
    return {
      rule,
      reported: [
        ...nodes('violations').map((node) => axeNode(node.element, 'failed', node)),
        ...nodes('incomplete').map((node) => axeNode(node.element, 'cantTell', node)),
      ],
      passed: kept.length,
      kept,
    };
  } catch (error) {
    return { rule, reported: [], passed: 0, error: error instanceof Error ? error.message : String(error) };
  }
}

function hasElement(node: RunNode): node is RunNode & { element: Element } {
  return node.element !== undefined;
}
