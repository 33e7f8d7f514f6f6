/**
 * Planted defects that no rule finds yet, by id; each hangs on a rule still to be written. The list may only shrink:
 * a defect that is found must leave it.
 */
export const notYetProven: ReadonlySet<string> = new Set([]);

/** Planted defects about which nothing is asked yet. */
export const notYetAsked: ReadonlySet<string> = new Set([]);
