import type { Reason, RuleMeta } from '../engine';

/** A rule without what only the engine needs. */
export type RuleTexts = Omit<RuleMeta, 'targets' | 'reads' | 'replaces'>;

/** What views show of a rule: its texts and numbers, none of its code. */
const own = import.meta.glob<RuleTexts>(['./*.ts', '!./index.ts', '!./texts.ts'], { eager: true, import: 'meta' });
const axe = import.meta.glob<RuleTexts>(['./axe/*.ts', '!./axe/index.ts'], { eager: true, import: 'meta' });

export const metas: ReadonlyMap<string, RuleTexts> = new Map(
  [...Object.entries(own), ...Object.entries(axe)].map(([path, meta]) => [path.slice(2, -3), meta]),
);

/** @returns the texts of a reason, or undefined when the rule or the reason is no longer known (a stored scan of an older version). */
export function reasonOf(rule: string, reason: string): Reason | undefined {
  return metas.get(rule)?.reasons[reason];
}
