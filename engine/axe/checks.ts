import type { AxeCheck, AxeContext, AxeRule, CheckHelper, CheckResult, InnerAxe, NodeResult, VNode } from './shape';

type Kind = 'any' | 'all' | 'none';
const KINDS: readonly Kind[] = ['any', 'all', 'none'];

/** The checks of one rule, ready to run on its elements. */
export interface CheckPlan {
  /** Some check looks at all elements together at the end: every result is then kept. */
  readonly hasAfter: boolean;
  /**
   * Runs the checks on one element.
   * @returns `passed` with the id of the check that made it pass, or all results when it did not pass or must be kept;
   * undefined when no check is on.
   */
  run(vNode: VNode): { passed: string } | Omit<NodeResult, 'node'> | undefined;
}

export function planChecks(axe: InnerAxe, rule: AxeRule, context: AxeContext): CheckPlan {
  const steps = KINDS.flatMap((kind) => stepsOf(axe, rule, kind));
  const hasAfter = steps.some(({ check }) => typeof check.after === 'function');
  const run: CheckPlan['run'] = (vNode) => {
    if (steps.length === 0) return;
    const results: Record<Kind, CheckResult[]> = { any: [], all: [], none: [] };
    let good = true;
    let passing: string | undefined;
    for (const { kind, check, options } of steps) {
      // The first `any` that holds is enough, unless `after` may take it back.
      if (kind === 'any' && passing !== undefined && !hasAfter) continue;
      const result = evaluate(check, options, vNode, context);
      if (rule.reviewOnFail && result.result === (kind === 'none')) result.result = undefined;
      results[kind].push(result);
      if (kind === 'any' && result.result === true) passing ??= check.id;
      if (kind === 'all' && result.result !== true) good = false;
      if (kind === 'none' && result.result !== false) good = false;
    }
    const any = passing !== undefined || results.any.length === 0;
    return good && any && !hasAfter ? { passed: passing ?? '' } : results;
  };
  return { hasAfter, run };
}

function stepsOf(axe: InnerAxe, rule: AxeRule, kind: Kind) {
  return rule[kind].flatMap((entry) => {
    const id = typeof entry === 'string' ? entry : entry.id;
    const check = axe._audit.checks[id];
    if (!check) throw new Error(`axe has no check ${id}`);
    const chosen = axe.utils.getCheckOption(check, rule.id, {});
    return (chosen.enabled ?? check.enabled) ? [{ kind, check, options: check.getOptions(chosen.options) }] : [];
  });
}

function evaluate(check: AxeCheck, options: unknown, vNode: VNode, context: AxeContext): CheckResult {
  const result: CheckResult = { id: check.id, result: null, data: null, relatedNodes: [] };
  const helper: CheckHelper = {
    isAsync: false,
    async() {
      throw new Error(`${check.id} is asynchronous`); // none is; the rule would then go to axe
    },
    data(data) {
      result.data = data;
    },
    relatedNodes() {}, // not shown
  };
  result.result = check.evaluate.call(helper, vNode.actualNode, options, vNode, context);
  return result;
}
