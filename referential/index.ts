import type { TestId } from '../contracts';
import { countNames } from './absence';
import { rgaa412 } from './rgaa-4.1.2';
import type { Criterion, Referential, Test } from './types';

export { duties } from './legal-fr';
export { rgaa412 } from './rgaa-4.1.2';
export { screenOf, screens } from './screens';
export type * from './types';
export type * from './verdict';

export function testsOf(referential: Referential): readonly Test[] {
  return referential.themes.flatMap((theme) => theme.criteria).flatMap((criterion) => criterion.tests);
}

export function criteriaOf(referential: Referential): readonly Criterion[] {
  return referential.themes.flatMap((theme) => theme.criteria);
}

const testById = new Map(testsOf(rgaa412).map((test) => [test.id, test]));

/** @returns undefined for a duty of the legal card, or a number that RGAA 4.1.2 does not have */
export function testOf(id: TestId): Test | undefined {
  return testById.get(id);
}

/**
 * What the engine has to count to prove absence: selectors as they are, probes as `probe:<name>`. Given to `RunInput.applies`;
 * the counts come back in `Scan.counts` under the same strings.
 */
export function applies(referential: Referential = rgaa412): string[] {
  return [...new Set(testsOf(referential).flatMap(countNames))];
}
