import type { FrameResult, Target, TestId } from '../contracts';
import type { AxeResult } from './axe';
import type { Page } from './page';
import { locate } from './page/locate';
import type { Verdict } from './rule';

/** Writes outcomes of rules into the result of a frame. */
export interface Record {
  /** Are elements that passed asked for, beside their number? */
  readonly keepsPassed: boolean;
  finding(rule: string, tests: readonly TestId[], element: Element, verdict: Verdict): void;
  ran(rule: string, targets: number): void;
  crash(rule: string, error: unknown): void;
  axe(result: AxeResult): void;
}

type Listener = (rule: string, element: Element, verdict: Verdict) => void;

export function createRecord(page: Page, result: FrameResult, { outcome }: { outcome?: Listener }): Record {
  const targets = new Map<Element, Target>();
  const framePath = result.path ?? [];

  function targetOf(element: Element): Target {
    let target = targets.get(element);
    if (!target) {
      target = locate(element, page, framePath);
      targets.set(element, target);
    }
    return target;
  }

  function pass(rule: string, tests: readonly TestId[]): void {
    result.passed[rule] ??= {};
    const counts = result.passed[rule];
    for (const test of tests) counts[test] = (counts[test] ?? 0) + 1;
  }

  return {
    keepsPassed: outcome !== undefined,
    finding(rule, all, element, verdict) {
      outcome?.(rule, element, verdict);
      const tests = verdict.tests ?? all;
      if (verdict.outcome === 'passed') return pass(rule, tests);
      // Taken out of the page while it was read: there is nothing to show.
      if (!element.isConnected) return;
      result.findings.push({
        rule,
        reason: verdict.reason,
        outcome: verdict.outcome,
        tests: [...tests],
        ...(verdict.either && { either: [...verdict.either] }),
        target: targetOf(element),
        values: verdict.values,
      });
    },
    ran(rule, count) {
      result.ran[rule] = count;
    },
    crash(rule, error) {
      if (result.crashed.some((crash) => crash.rule === rule)) return;
      result.crashed.push({ rule, message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
    },
    axe({ passed, ran, crashed, fallback, passedElements }) {
      Object.assign(result.passed, passed);
      Object.assign(result.ran, ran);
      result.crashed.push(...crashed);
      result.axeFallback.push(...fallback);
      for (const [rule, elements] of Object.entries(passedElements)) {
        for (const element of elements) outcome?.(rule, element, { outcome: 'passed', reason: '', values: {} });
      }
    },
  };
}
