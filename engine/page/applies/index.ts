import type { Page } from '..';

/** Named counts that no selector can say, as `probe:<name>`: how many elements a test applies to. */
export const probes: Readonly<Record<string, (page: Page) => number>> = {};
