import type { ReadView, ViewMeta } from './view';

const modules = import.meta.glob<{ meta: ViewMeta; read: ReadView }>(['./*.ts', '!./index.ts', '!./texts.ts', '!./view.ts'], {
  eager: true,
});

/** Views by id: the name of the file. */
export const views: ReadonlyMap<string, { readonly meta: ViewMeta; readonly read: ReadView }> = new Map(
  Object.entries(modules).map(([path, view]) => [path.slice(2, -3), view]),
);
