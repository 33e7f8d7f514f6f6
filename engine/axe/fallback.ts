import { type AxeOutcome, axeNode } from './outcome';
import type { PublicAxe, RunResults, RunRuleResult } from './shape';

type RunNode = RunRuleResult['nodes'][number];

const OPTIONS = {
  resultTypes: ['violations', 'incomplete', 'passes'],
  elementRef: true,
  selectors: false,
  ancestry: false,
  xpath: false,
  iframes: false, // one run of ours per frame
};

/** Runs rules as axe itself does, in one piece. Never throws: a rule that does says so in its outcome. */
export async function runPlain(axe: PublicAxe, rules: readonly string[], root: Document | Element = document): Promise<AxeOutcome[]> {
  try {
    const results = await axe.run(root, { ...OPTIONS, runOnly: rules });
    return rules.map((rule) => outcomeOf(rule, results));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return rules.map((rule) => ({ rule, reported: [], passed: 0, error: message }));
  }
}

function outcomeOf(rule: string, results: RunResults): AxeOutcome {
  const nodes = (group: keyof RunResults) => {
    return results[group].flatMap((result) => (result.id === rule ? result.nodes : [])).filter(hasElement);
  };
  const broken = nodes('incomplete').flatMap((node) => node.none.find((check) => check.id === 'error-occurred') ?? []);
  if (broken[0]) return { rule, reported: [], passed: 0, error: String(broken[0].message ?? 'error in axe') };
  const kept = nodes('passes').map((node) => ({ element: node.element, check: node.any[0]?.id ?? '' }));
  const reported = [
    ...nodes('violations').map((node) => axeNode(node.element, 'failed', node)),
    ...nodes('incomplete').map((node) => axeNode(node.element, 'cantTell', node)),
  ];
  return { rule, reported, passed: kept.length, kept };
}

function hasElement(node: RunNode): node is RunNode & { element: Element } {
  return node.element !== undefined;
}
