import type { Rule } from '../engine';

const modules = import.meta.glob<Pick<Rule, 'meta' | 'check'>>(['./*.ts', '!./index.ts', '!./texts.ts'], { eager: true });

/** Our own rules: one file each; the name of the file is the id. */
export const rules: readonly Rule[] = Object.entries(modules).map(([path, { meta, check }]) => ({ id: path.slice(2, -3), meta, check }));
