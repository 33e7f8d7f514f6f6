/** Runs inside a page: our whole scan, as the injected script does it but for its messages. */
import type { FrameResult } from '../../contracts';
import { runAxe } from '../../engine/axe';
import { createPage } from '../../engine/page/build';
import { createWords } from '../../engine/page/words';
import { createRecord } from '../../engine/record';
import { run } from '../../engine/run';
import { tryRule } from '../../engine/run-rule';
import type { Slicer } from '../../engine/slice';
import en from '../../locales/words/en.json';
import fr from '../../locales/words/fr.json';
import { rules } from '../../rules';
import { axeRules } from '../../rules/axe';

const words = createWords([fr, en]);

/** @returns what the scan says of itself: enough to tell two runs apart. */
export async function scan(applies: string[]): Promise<{ elements: number; findings: number; crashed: string[]; fallback: string[] }> {
  const result = await run({ document, rules, axeRules, applies, words, top: true });
  return {
    elements: result.elements,
    findings: result.findings.length,
    crashed: result.crashed.map(({ rule, message }) => `${rule}: ${message}`),
    fallback: result.axeFallback,
  };
}

/** Milliseconds on the clock that each phase and rule takes when nothing is cut into slices. */
export async function profile(): Promise<Record<string, number>> {
  const took: Record<string, number> = {};
  const whole: Slicer = { due: () => false, rest: async () => {} };
  let last = performance.now();
  const lap = (name: string) => {
    const now = performance.now();
    took[name] = (took[name] ?? 0) + now - last;
    last = now;
  };
  const page = await createPage({ document, words, top: true, slicer: whole });
  lap('(read the page)');
  const result = { findings: [], passed: {}, ran: {}, crashed: [], path: [] } as unknown as FrameResult;
  const record = createRecord(page, result, {});
  const replaced = new Set(rules.flatMap(({ meta }) => meta.replaces ?? []));
  for (const rule of rules) {
    await tryRule(rule, page, record, whole);
    lap(rule.id);
  }
  const left = new Map([...axeRules].filter(([id]) => !replaced.has(`axe/${id}`)));
  let current = '(axe: tree)';
  const onRule = (id: string) => {
    lap(current);
    current = `axe/${id}`;
  };
  const { findings } = await runAxe({ page, rules: left, slicer: whole, onRule });
  lap(current);
  for (const { rule, element, verdict } of findings) record.finding(rule, left.get(rule.slice(4))?.tests ?? [], element, verdict);
  lap('(locate what axe found)');
  return took;
}
