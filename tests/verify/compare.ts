import { runAxe } from '../../engine/axe';
import { runPlain } from '../../engine/axe/fallback';
import type { AxeRuleMeta } from '../../engine/axe/rule';
import { summary, TRIAL, trialPage } from '../../engine/axe/self-check';
import { publicAxe, type RuleResult } from '../../engine/axe/shape';
import type { Page } from '../../engine/page';
import { createSlicer } from '../../engine/slice';

/** An element for which the two ways of running a rule do not say the same. */
export interface Difference {
  rule: string;
  html: string;
  axe: string | undefined;
  ours: string | undefined;
}

export interface Comparison {
  /** Outcomes of axe: one per rule and element. */
  outcomes: number;
  /** Those that are not passes. */
  reported: number;
  differences: Difference[];
  crashed: string[];
  fallback: string[];
}

/** What axe itself says of the page on which the driver is tried at each injection. */
export async function trial(): Promise<Record<string, string>> {
  const outcomes = await runPlain(publicAxe(), Object.keys(TRIAL), trialPage());
  return Object.fromEntries(outcomes.map((outcome) => [outcome.rule, summary(outcome)]));
}
export { TRIAL };

type Outcomes = Map<string, Map<Element, string>>;

/** Runs rules of axe as axe does and through our driver, in the document that this script is in. */
export async function compare(rules: readonly string[] | 'all', budget: number): Promise<Comparison> {
  const { axe } = globalThis as unknown as { axe: AxeHere };
  const ids = rules === 'all' ? axe.getRules().map(({ ruleId }) => ruleId) : rules;
  const plain = await runPlainly(axe, ids);
  const page = { document, root: document.documentElement, top: window === window.top, name: () => '' } as unknown as Page;
  const ours: Outcomes = new Map();
  const result = await runAxe({ page, rules: new Map(ids.map((id) => [id, META])), slicer: createSlicer({ budget }), keepPassed: true });
  for (const { rule, element, verdict } of result.findings)
    put(ours, rule.slice(4), element, `${verdict.outcome}: ${verdict.values.message}`);
  for (const [rule, elements] of Object.entries(result.passedElements))
    for (const element of elements) put(ours, rule.slice(4), element, 'passed');
  return {
    ...differ(plain, ours),
    crashed: result.crashed.map(({ rule, message }) => `${rule}: ${message}`),
    fallback: result.fallback,
  };
}

function differ(plain: Outcomes, ours: Outcomes): Pick<Comparison, 'outcomes' | 'reported' | 'differences'> {
  const differences: Difference[] = [];
  let outcomes = 0;
  let reported = 0;
  for (const rule of new Set([...plain.keys(), ...ours.keys()])) {
    const a = plain.get(rule) ?? new Map<Element, string>();
    const b = ours.get(rule) ?? new Map<Element, string>();
    for (const element of new Set([...a.keys(), ...b.keys()])) {
      const said = a.get(element);
      if (said) outcomes++;
      if (said && said !== 'passed') reported++;
      if (said !== b.get(element)) differences.push({ rule, html: element.outerHTML.slice(0, 160), axe: said, ours: b.get(element) });
    }
  }
  return { outcomes, reported, differences };
}

/** `axe.run` of a top document; in a frame, what axe does there when the top document asks it to. */
async function runPlainly(axe: AxeHere, ids: readonly string[]): Promise<Outcomes> {
  const top = window === window.top;
  const frame = top ? undefined : window.frameElement;
  const size = frame?.getBoundingClientRect();
  const context = {
    include: [document],
    exclude: [],
    page: true,
    initiator: top,
    focusable: !(frame?.getAttribute('tabindex') ?? '0').trim().startsWith('-'),
    size: size ? { width: size.width, height: size.height } : {},
  };
  const options = { runOnly: { type: 'rule', values: ids }, elementRef: true, iframes: false };
  const raw = await new Promise<RuleResult[]>((resolve, reject) => {
    axe._runRules(
      context,
      options,
      (results: RuleResult[], teardown: () => void) => {
        const read = top
          ? results
          : axe._audit.after(results, options).map((result) => {
              axe.utils.publishMetaData(result);
              return axe.utils.finalizeRuleResult(result);
            });
        teardown();
        resolve(read);
      },
      reject,
    );
  });
  const outcomes: Outcomes = new Map();
  const names = { violations: 'failed', incomplete: 'cantTell', passes: 'passed' } as const;
  for (const result of raw as (RuleResult & Record<string, FinalNode[]>)[]) {
    for (const [group, name] of Object.entries(names)) {
      for (const node of result[group] ?? []) {
        const message = [...node.any, ...node.all, ...node.none].find((check) => check.message)?.message ?? '';
        put(outcomes, result.id, node.node.element, name === 'passed' ? name : `${name}: ${message}`);
      }
    }
  }
  return outcomes;
}

function put(outcomes: Outcomes, rule: string, element: Element, said: string): void {
  const ofRule = outcomes.get(rule) ?? new Map<Element, string>();
  ofRule.set(element, said);
  outcomes.set(rule, ofRule);
}

interface FinalNode {
  node: { element: Element };
  any: { message?: string }[];
  all: { message?: string }[];
  none: { message?: string }[];
}

interface AxeHere {
  getRules(): { ruleId: string }[];
  _runRules(
    context: object,
    options: object,
    resolve: (results: RuleResult[], teardown: () => void) => void,
    reject: (error: unknown) => void,
  ): void;
  _audit: { after(results: RuleResult[], options: object): RuleResult[] };
  utils: { publishMetaData(result: RuleResult): void; finalizeRuleResult(result: RuleResult): RuleResult };
}

const text = { title: '-', effect: '-', fix: '-' };
const TEXTS = { who: 'developer', impact: 'minor', fr: text, en: text } as const;
const META: AxeRuleMeta = { tests: ['1.1.1'], settles: ['1.1.1'], wcag: [], act: [], reasons: { failed: TEXTS, unsure: TEXTS } };
