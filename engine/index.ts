export type { Page } from './page';
export * from './rule';
