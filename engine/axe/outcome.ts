import type { AxeNode } from './rule';

/** What one rule of axe said of a document, whichever way it ran. */
export interface AxeOutcome {
  readonly rule: string;
  /** Failed and can't tell. */
  readonly reported: readonly AxeNode[];
  /** Number of elements that passed. */
  readonly passed: number;
  /** Those elements, when they were asked for. */
  readonly kept?: readonly AxePass[];
  /** Set when the rule threw: the rest is then empty. */
  readonly error?: string;
}

/** An element that passed, and the check that made it pass ('' when none had to). */
export interface AxePass {
  readonly element: Element;
  readonly check: string;
}

interface CheckLists {
  readonly any: readonly CheckSaid[];
  readonly all: readonly CheckSaid[];
  readonly none: readonly CheckSaid[];
}

interface CheckSaid {
  readonly id: string;
  readonly data: unknown;
  readonly message?: string;
}

/** One record from the checks that axe's own results keep for a reported element. */
export function axeNode(element: Element, outcome: 'failed' | 'cantTell', lists: CheckLists): AxeNode {
  const said = [...lists.any, ...lists.all, ...lists.none];
  return {
    element,
    outcome,
    checks: said.map((check) => check.id),
    data: Object.fromEntries(said.map((check) => [check.id, check.data])),
    message: said.find((check) => check.message)?.message ?? '',
  };
}
