import type { ViewMeta } from './view';

const modules = import.meta.glob<ViewMeta>(['./*.ts', '!./index.ts', '!./texts.ts', '!./view.ts'], { eager: true, import: 'meta' });

/** Views by id, in the order of their buttons. */
export const viewMetas: ReadonlyMap<string, ViewMeta> = new Map(
  Object.entries(modules)
    .map(([path, meta]) => [path.slice(2, -3), meta] as const)
    .sort(([, a], [, b]) => a.order - b.order),
);
