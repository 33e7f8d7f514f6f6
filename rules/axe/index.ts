import type { AxeRuleMeta } from '../../engine/axe/rule';

const modules = import.meta.glob<AxeRuleMeta>(['./*.ts', '!./index.ts'], { eager: true, import: 'meta' });

/** The rules of axe that run: an explicit list, one file each. Id as axe names it → how we use it. */
export const axeRules: ReadonlyMap<string, AxeRuleMeta> = new Map(Object.entries(modules).map(([path, meta]) => [path.slice(2, -3), meta]));
