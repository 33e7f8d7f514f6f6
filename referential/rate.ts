import { countStatuses } from './group';
import type { Rate, Status } from './verdict';

/** Two criteria of which at least one fails, a person has to say which. */
export type EitherOr = readonly [string, string];

/**
 * Rate of criteria met, and the bracket it stays in while some are open.
 * Lowest: every open criterion fails. Highest: every open criterion is met, but for those that an either-or proof condemns:
 * of each pair, one at least fails, so the bracket never counts both as met.
 * @param statuses by criterion
 */
export function rateOf(statuses: ReadonlyMap<string, Status>, pairs: readonly EitherOr[] = []): Rate {
  const criteria = countStatuses(statuses.values());
  const { C, NC, NT } = criteria;
  const undecided = pairs.filter((pair) => pair.every((id) => statuses.get(id) !== 'NC'));
  const condemned = smallestCover(
    undecided.map((pair) => pair.filter((id) => statuses.get(id) === 'NT')).filter((pair) => pair.length > 0),
  );
  return {
    rate: NT === 0 ? percent(C, C + NC) : null,
    lowest: percent(C, C + NC + NT),
    highest: percent(C + NT - condemned, C + NC + NT),
    criteria,
  };
}

/** Mean of the rates of pages, those where no criterion applies left out; the rate itself only when every page has one. */
export function meanRate(pages: readonly Rate[]): Omit<Rate, 'criteria'> {
  const counted = pages.filter(({ highest }) => highest !== null);
  const open = counted.some(({ rate }) => rate === null);
  return {
    rate: open ? null : mean(counted.map(({ rate }) => rate)),
    lowest: mean(counted.map(({ lowest }) => lowest)),
    highest: mean(counted.map(({ highest }) => highest)),
  };
}

/** Fewest criteria that touch every pair. Pairs are a handful (1.1 or 1.2, 5.3 or 5.6): trying both ends of each is enough. */
function smallestCover(pairs: readonly (readonly string[])[]): number {
  const [first] = pairs;
  if (!first) return 0;
  return 1 + Math.min(...first.map((id) => smallestCover(pairs.filter((pair) => !pair.includes(id)))));
}

function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole;
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
