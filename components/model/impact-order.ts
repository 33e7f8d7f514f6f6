import type { Impact } from '../../contracts';

const order: readonly (Impact | null)[] = ['blocking', 'major', 'minor', null];

/** Worst first; unknown last. */
export function byImpact(one: Impact | null | undefined, other: Impact | null | undefined): number {
  return order.indexOf(one ?? null) - order.indexOf(other ?? null);
}
