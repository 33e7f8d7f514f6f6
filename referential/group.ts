import type { Impact, TestId } from '../contracts';
import type { Counts, CriterionVerdict, Defect, GroupVerdict, OpenQuestion, Status, TestVerdict, Trial } from './verdict';

/** The status of a whole: NC if a part is NC; else NT if one is NT; else C if one is C; else NA. */
export function worstStatus(statuses: Iterable<Status>): Status {
  const met = new Set(statuses);
  return (['NC', 'NT', 'C'] as const).find((status) => met.has(status)) ?? 'NA';
}

/** How many of each; the four add up to the number given. */
export function countStatuses(statuses: Iterable<Status>): Counts {
  const counts = { C: 0, NC: 0, NA: 0, NT: 0 };
  for (const status of statuses) counts[status]++;
  return counts;
}

/** A group of tests under a name: criterion, user criterion. */
export function judgeNamed(id: string, tests: readonly TestVerdict[]): CriterionVerdict {
  return { id, ...judgeGroup(tests) };
}

/**
 * A defect that fails one of two tests makes the group fail as soon as the group holds both, and is counted once,
 * although each of the two stays NT until a person places it.
 */
export function judgeGroup(tests: readonly TestVerdict[]): GroupVerdict {
  const ids = new Set(tests.map(({ id }) => id));
  const defects = distinct(tests.flatMap((test) => [...test.defects, ...test.toPlace]));
  const questions = distinct(tests.flatMap((test) => test.questions));
  const trials = distinctTrials(tests.flatMap((test) => test.trials));
  const holdsBoth = defects.some(({ either }) => either?.every((test) => ids.has(test)));
  const status = holdsBoth ? 'NC' : worstStatus(tests.map((test) => test.status));
  const decided = tests.filter((test) => test.status !== 'NT');
  const machine = decided.filter(({ decidedBy }) => decidedBy === 'machine').length;
  return {
    status,
    toCheck: status === 'NT' && questions.length + trials.length > 0,
    defects,
    questions,
    trials,
    worst: worstImpact(defects),
    tests: countStatuses(tests.map((test) => test.status)),
    settled: { machine, person: decided.length - machine, open: tests.length - decided.length },
  };
}

/** One per element and cause. A question that two tests share is asked once, for both. */
function distinct<T extends Defect | OpenQuestion>(all: readonly T[]): readonly T[] {
  const byKey = new Map<string, T>();
  for (const one of all) {
    const key = `${'kind' in one ? one.kind : ''} ${one.key}`;
    const known = byKey.get(key);
    byKey.set(key, known ? ({ ...known, tests: union(known.tests, one.tests) } as T) : one);
  }
  return [...byKey.values()];
}

function distinctTrials(all: readonly Trial[]): readonly Trial[] {
  const byState = new Map<string, Trial>();
  for (const { state, tests } of all) byState.set(state, { state, tests: union(byState.get(state)?.tests ?? [], tests) });
  return [...byState.values()];
}

function union(one: readonly TestId[], other: readonly TestId[]): readonly TestId[] {
  return [...new Set([...one, ...other])];
}

function worstImpact(defects: readonly Defect[]): Impact | null {
  return (['blocking', 'major', 'minor'] as const).find((impact) => defects.some((defect) => defect.impact === impact)) ?? null;
}
