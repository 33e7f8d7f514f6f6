import type { CriterionVerdict } from '../../referential/verdict';
import { byImpact } from './impact-order';
import { type ShownStatus, shownOrder, shownStatus } from './shown-status';

export interface CriterionGroup {
  readonly status: ShownStatus;
  readonly criteria: readonly CriterionVerdict[];
}

/** The user criteria by shown status, empty groups left out. Inside: worst impact, then number of defects, then of questions. */
export function groupCriteria(criteria: Iterable<CriterionVerdict>): readonly CriterionGroup[] {
  const all = [...criteria];
  return shownOrder
    .map((status) => ({ status, criteria: all.filter((criterion) => shownStatus(criterion) === status).sort(compare) }))
    .filter((group) => group.criteria.length > 0);
}

/** The criteria in the order in which they are read: what "previous" and "next" follow. */
export function readingOrder(groups: readonly CriterionGroup[]): readonly CriterionVerdict[] {
  return groups.flatMap((group) => group.criteria);
}

function compare(one: CriterionVerdict, other: CriterionVerdict): number {
  return (
    byImpact(one.worst, other.worst) ||
    other.defects.length - one.defects.length ||
    other.questions.length - one.questions.length ||
    one.id.localeCompare(other.id)
  );
}
