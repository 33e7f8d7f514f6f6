import type { Slicer } from '../slice';
import { addAssets } from './assets';
import { certain } from './certain';
import { planChecks } from './checks';
import { contextOf } from './context';
import { type AxeOutcome, type AxePass, axeNode } from './outcome';
import { installPatches } from './patches';
import { prefilters } from './prefilters';
import type { AxeNode } from './rule';
import type { AxeContext, AxeRule, InnerAxe, NodeResult, RuleResult, VNode } from './shape';
import { buildTree } from './tree';
import { exposure } from './visibility';

export interface Drive {
  readonly axe: InnerAxe;
  readonly rules: readonly string[];
  readonly slicer: Slicer;
  /** Top document of the tab. */
  readonly top: boolean;
  readonly root: Element;
  /** Computed styles that are kept already. */
  readonly styleOf?: (element: Element) => CSSStyleDeclaration;
  /** Should the passed elements of this rule be listed, or only counted? */
  keeps(rule: string): boolean;
  onRule?(rule: string): void;
}

/**
 * Runs rules of axe without `axe.run()`: one tree for all of them, a rest whenever a slice is spent, nothing serialised.
 * Gives the outcomes rule by rule; one that threw has its `error` set.
 * @throws what `slicer.rest` throws. Axe and the patched functions are put back in any case.
 */
export async function* drive(input: Drive): AsyncGenerator<AxeOutcome> {
  const { axe, slicer } = input;
  if (axe._running) throw new Error('axe is running already');
  axe._running = true;
  const restore = installPatches(axe, input.styleOf);
  try {
    axe.teardown();
    axe.utils.DqElement.setRunOptions({});
    const tree = await buildTree(axe, input.root, slicer);
    axe._tree = tree;
    axe._selectorData = {};
    axe._selectCache = [];
    const context = contextOf(tree, input.top);
    const exposed = exposure(axe, tree[0]);
    for (const id of input.rules) {
      const rule = axe._audit.rules.find((known) => known.id === id);
      if (!rule) {
        yield { rule: id, reported: [], passed: 0, error: 'axe has no such rule' };
        continue;
      }
      input.onRule?.(id);
      yield await runRule(input, rule, context, exposed);
    }
  } finally {
    axe._running = false;
    axe.teardown();
    restore();
  }
}

async function runRule({ axe, slicer, keeps }: Drive, rule: AxeRule, context: AxeContext, exposed: Exposed): Promise<AxeOutcome> {
  const kept: AxePass[] | undefined = keeps(rule.id) ? [] : undefined;
  let passed = 0;
  const pass = (element: Element, check: string) => {
    passed++;
    kept?.push({ element, check });
  };
  if (rule.preload) await addAssets(axe, rule, context);
  const steps = stepsOf(axe, rule, context, exposed, pass);
  for (;;) {
    try {
      const step = steps.next();
      if (step.done) return { rule: rule.id, reported: step.value, passed, kept };
    } catch (error) {
      return { rule: rule.id, reported: [], passed: 0, error: error instanceof Error ? error.message : String(error) };
    }
    if (slicer.due()) await slicer.rest();
  }
}

type Exposed = (vNode: VNode) => boolean;
type Pass = (element: Element, check: string) => void;

/** One step per element, so that a slice can end between two. Returns what failed or could not tell. */
function* stepsOf(axe: InnerAxe, rule: AxeRule, context: AxeContext, exposed: Exposed, pass: Pass): Generator<void, AxeNode[]> {
  const plan = planChecks(axe, rule, context);
  const prefilter = prefilters[rule.id];
  const selected = axe.utils.select(rule.selector, context);
  yield;
  const matching: VNode[] = [];
  for (const vNode of selected) {
    if (prefilter && !prefilter(vNode)) continue;
    if ((!rule.excludeHidden || exposed(vNode)) && rule.matches(vNode.actualNode, vNode, context)) matching.push(vNode);
    yield;
  }
  const nodes: NodeResult[] = [];
  const sure = plan.hasAfter ? undefined : certain[rule.id];
  for (const vNode of matching) {
    const passing = sure?.(vNode, exposed);
    const said = passing === undefined ? plan.run(vNode) : { passed: passing };
    if (said && 'passed' in said) pass(vNode.actualNode, said.passed);
    else if (said) nodes.push({ ...said, node: plan.hasAfter ? new axe.utils.DqElement(vNode) : { element: vNode.actualNode } });
    yield;
  }
  return finish(axe, rule, plan.hasAfter, nodes, pass);
}

/** What axe does once every element was looked at: the checks that compare elements, messages, outcomes. */
function finish(axe: InnerAxe, rule: AxeRule, hasAfter: boolean, nodes: NodeResult[], pass: Pass): AxeNode[] {
  const result: RuleResult = { id: rule.id, result: 'inapplicable', pageLevel: rule.pageLevel, impact: null, nodes };
  if (hasAfter) rule.after(result, {});
  axe.utils.publishMetaData(result);
  const final = axe.utils.finalizeRuleResult(result);
  for (const { node, any } of final.passes) pass(node.element, any[0]?.id ?? '');
  return [
    ...final.violations.map((said) => axeNode(said.node.element, 'failed', said)),
    ...final.incomplete.map((said) => axeNode(said.node.element, 'cantTell', said)),
  ];
}
