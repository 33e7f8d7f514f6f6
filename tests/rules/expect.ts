import type { TestId } from '../../contracts';

/**
 * What a fixture page says of its elements. Keys are selectors; `#host >>> #el` goes into an open shadow root.
 * Any failed or cantTell outcome that is not listed is an error, and so is a listed one that does not come.
 */
export interface Expect {
  /** selector → reason, or reasons when the rule says several things of one element. */
  failed?: Record<string, string | string[]>;
  cantTell?: Record<string, string | string[]>;
  passed?: string[];
  /** Near misses: elements of which the rule must say nothing, passed included. */
  silent?: string[];
  /** selector → the tests that its outcomes name, when they are not all tests of the rule. */
  tests?: Record<string, TestId[]>;
  /** selector → either-or proof. */
  either?: Record<string, [TestId, TestId]>;
  /** selector → values that its outcomes must hold (others may be there). */
  values?: Record<string, Record<string, unknown>>;
  viewport?: { width: number; height: number };
  /** The page has the focus, and is walked through with it before the rule judges. */
  walk?: true;
  /** Selector of the iframe whose document is tried in place of the page. */
  inFrame?: string;
}

/** One outcome as the harness hands it back. */
export interface Said {
  /** The selector of `expect.json` that names the element, else the one the engine found. */
  on: string;
  outcome: 'failed' | 'cantTell' | 'passed';
  reason: string;
  tests: TestId[];
  either?: [TestId, TestId];
  values: Record<string, unknown>;
}

/** Selectors of a file, each once. */
export function namedBy({ failed = {}, cantTell = {}, passed = [], silent = [], tests = {}, either = {}, values = {} }: Expect): string[] {
  return [...new Set([failed, cantTell, tests, either, values].flatMap(Object.keys).concat(passed, silent))];
}

/** @returns one sentence per difference; empty when all is as expected. */
export function differences(expect: Expect, said: readonly Said[]): string[] {
  const wrong: string[] = [];
  const wanted = new Map<string, Set<string>>();
  const want = (on: string, what: string) => wanted.set(on, (wanted.get(on) ?? new Set()).add(what));
  for (const outcome of ['failed', 'cantTell'] as const) {
    for (const [on, reasons] of Object.entries(expect[outcome] ?? {}))
      for (const reason of [reasons].flat()) want(on, `${outcome} ${reason}`);
  }
  for (const on of expect.passed ?? []) want(on, 'passed');

  const heard = new Map<string, Set<string>>();
  for (const { on, outcome, reason } of said) {
    const what = outcome === 'passed' ? 'passed' : `${outcome} ${reason}`;
    heard.set(on, (heard.get(on) ?? new Set()).add(what));
    // Passed elements are listed as far as they matter.
    if (!wanted.get(on)?.has(what) && (outcome !== 'passed' || expect.silent?.includes(on)))
      wrong.push(`${on}: ${what}, which is not expected`);
  }
  for (const [on, whats] of wanted) for (const what of whats) if (!heard.get(on)?.has(what)) wrong.push(`${on}: ${what} did not come`);
  for (const on of expect.silent ?? []) if (wanted.has(on)) wrong.push(`${on}: expected both silent and not`);
  return [...wrong, ...detailDifferences(expect, said)];
}

function detailDifferences({ tests = {}, either = {}, values = {} }: Expect, said: readonly Said[]): string[] {
  const of = (on: string) => said.filter((one) => one.on === on);
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const wrong: string[] = [];
  for (const [on, wanted] of Object.entries(tests)) {
    const named = [...new Set(of(on).flatMap((one) => one.tests))].sort();
    if (!same(named, [...wanted].sort())) wrong.push(`${on}: tests ${named.join(', ') || 'none'} in place of ${wanted.join(', ')}`);
  }
  for (const [on, wanted] of Object.entries(either)) {
    if (!of(on).some((one) => same(one.either, wanted))) wrong.push(`${on}: not said to fail one of ${wanted.join(', ')}`);
  }
  for (const [on, wanted] of Object.entries(values)) {
    for (const [key, value] of Object.entries(wanted)) {
      if (of(on).some((one) => same(one.values[key], value))) continue;
      wrong.push(`${on}: value ${key} is ${JSON.stringify(of(on).map((one) => one.values[key]))}, not ${JSON.stringify(value)}`);
    }
  }
  return wrong;
}
