import type { TestId } from '../contracts';
import { countStatuses, worstStatus } from './group';
import { type EitherOr, meanRate, rateOf } from './rate';
import type { Judgement, Rate, Status } from './verdict';

/** All that is said of the pages audited together. */
export interface SampleJudgement {
  readonly tests: ReadonlyMap<TestId, Status>;
  readonly criteria: ReadonlyMap<string, Status>;
  readonly userCriteria: ReadonlyMap<string, Status>;
  /** The official grid's own formula, where C beats NT: for the ODS alone. */
  readonly officialCriteria: ReadonlyMap<string, Status>;
  readonly rate: Rate;
  /** Mean of the rates of the pages, and the bracket of that mean. */
  readonly mean: Omit<Rate, 'criteria'>;
  readonly userCounts: ReturnType<typeof countStatuses>;
}

/** @param pages one judgement per page of the sample, all by the same referential */
export function judgeSample(pages: readonly Judgement[]): SampleJudgement {
  const criteria = over(pages, ({ criteria }) => criteria, worstStatus);
  const userCriteria = over(pages, ({ userCriteria }) => userCriteria, worstStatus);
  return {
    tests: over(pages, ({ tests }) => tests, worstStatus),
    criteria,
    userCriteria,
    officialCriteria: over(pages, ({ criteria }) => criteria, officialStatus),
    rate: rateOf(criteria, pages.flatMap(eitherOrs)),
    mean: meanRate(pages.map(({ rate }) => rate)),
    userCounts: countStatuses(userCriteria.values()),
  };
}

/** The grid: NC if a page is NC; else C if one is C; else NT if one is NT; else NA. */
export function officialStatus(statuses: Iterable<Status>): Status {
  const met = new Set(statuses);
  return (['NC', 'C', 'NT'] as const).find((status) => met.has(status)) ?? 'NA';
}

/** Pairs of criteria that a page's unplaced defects condemn one of. Both in one criterion: it is NC already. */
export function eitherOrs({ totals }: Pick<Judgement, 'totals'>): EitherOr[] {
  const pairs = new Map<string, EitherOr>();
  for (const { either } of totals.defects) {
    if (!either) continue;
    const [one, other] = [criterionNumber(either[0]), criterionNumber(either[1])];
    if (one !== other) pairs.set(`${one} ${other}`, [one, other]);
  }
  return [...pairs.values()];
}

/** `6.1` of `6.1.1`. */
export function criterionNumber(test: TestId): string {
  return test.slice(0, test.lastIndexOf('.'));
}

function over(
  pages: readonly Judgement[],
  part: (page: Judgement) => ReadonlyMap<string, { readonly status: Status }>,
  formula: (statuses: Status[]) => Status,
): ReadonlyMap<string, Status> {
  const [first] = pages;
  const ids = first ? [...part(first).keys()] : [];
  return new Map(ids.map((id) => [id, formula(pages.map((page) => part(page).get(id)?.status ?? 'NT'))]));
}
