import type { Page } from '../page';
import type { Verdict } from '../rule';
import type { Slicer } from '../slice';
import { type Drive, drive } from './driver';
import { runPlain } from './fallback';
import { judge } from './judge';
import type { AxeOutcome } from './outcome';
import type { AxeRuleMeta } from './rule';
import { selfCheck } from './self-check';
import { type InnerAxe, misfit, publicAxe } from './shape';

export interface AxeInput {
  readonly page: Page;
  /** Rules to run, by axe's id. */
  readonly rules: ReadonlyMap<string, AxeRuleMeta>;
  readonly slicer: Slicer;
  /** Called before each rule. */
  readonly onRule?: (rule: string) => void;
  /** For tests: list the elements that passed, which are otherwise only counted. */
  readonly keepPassed?: boolean;
}

/** Every rule is named as findings name it: `axe/<id>`. */
export interface AxeResult {
  readonly findings: { readonly rule: string; readonly element: Element; readonly verdict: Verdict }[];
  /** Rule → test → number of elements that passed. */
  readonly passed: Record<string, Record<string, number>>;
  /** Rule → number of elements it looked at. A rule that threw is not here. */
  readonly ran: Record<string, number>;
  readonly crashed: { readonly rule: string; readonly message: string }[];
  /** Why axe's own engine ran in place of our driver; empty when it did not. */
  readonly fallback: string[];
  /** Rule → elements that passed, when `keepPassed`. */
  readonly passedElements: Record<string, Element[]>;
}

/**
 * Runs rules of axe over the document of `page`, frames left out: each has a run of its own.
 * The unmodified file of axe must have been injected before (global `axe`).
 * @throws when axe is missing, or what `slicer.rest` throws when the scan is stopped.
 */
export async function runAxe(input: AxeInput): Promise<AxeResult> {
  const axe = publicAxe();
  const result: AxeResult = { findings: [], passed: {}, ran: {}, crashed: [], fallback: [], passedElements: {} };
  const left = new Set(input.rules.keys());
  const wrong = misfit(axe) ?? (await selfCheck(axe as InnerAxe));
  if (wrong) result.fallback.push(`all rules: ${wrong}`);
  else {
    for await (const outcome of drive(driveOf(axe as InnerAxe, input))) {
      if (outcome.error !== undefined) {
        result.fallback.push(`axe/${outcome.rule}: ${outcome.error}`);
        continue;
      }
      left.delete(outcome.rule);
      add(result, outcome, input);
    }
  }
  for (const rule of left) {
    input.onRule?.(rule);
    for (const outcome of await runPlain(axe, [rule])) add(result, outcome, input);
    await input.slicer.rest();
  }
  return result;
}

function driveOf(axe: InnerAxe, { page, rules, slicer, onRule, keepPassed }: AxeInput): Drive {
  const keeps = (rule: string) => keepPassed === true || rules.get(rule)?.judge !== undefined;
  return { axe, rules: [...rules.keys()], slicer, top: page.top, root: page.root, styleOf: page.style, keeps, onRule };
}

function add(result: AxeResult, outcome: AxeOutcome, { page, rules, keepPassed }: AxeInput): void {
  const meta = rules.get(outcome.rule);
  const rule = `axe/${outcome.rule}`;
  if (outcome.error !== undefined || !meta) {
    result.crashed.push({ rule, message: outcome.error ?? 'not asked for' });
    return;
  }
  const judged = judge(outcome, meta, page);
  for (const finding of judged.findings) result.findings.push({ rule, ...finding });
  result.passed[rule] = judged.passed;
  result.ran[rule] = outcome.reported.length + outcome.passed;
  if (keepPassed) result.passedElements[rule] = judged.passedElements;
}
