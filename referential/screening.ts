import type { Answer, Scan, TestId } from '../contracts';
import type { AnswerBook } from './answers';
import type { Evidence } from './evidence';
import { screensOf } from './screens';
import type { Screen } from './types';

/** What the questions of a test's families lead to. */
export type Screened =
  /** Nothing of the family on this page, a person says. */
  | { readonly none: Answer }
  /** To be answered before the test's own question. */
  | { readonly open: Screen; readonly previous?: Answer };

/**
 * The families of a test, the widest first.
 * @returns undefined when it has none, when the page is concerned, when something of it was found, or when a person
 *   spoke of the test itself: its own questions are then asked
 */
export function screened(
  test: TestId,
  evidence: Evidence,
  book: AnswerBook,
  scan: Scan,
  stale: (answer: Answer) => boolean,
): Screened | undefined {
  if (book.aboutPage(test) || isMet(test, evidence, scan)) return;
  for (const screen of screensOf(test)) {
    const said = book.aboutPage(screen.id);
    if (said?.value === 'yes' && !stale(said)) continue;
    if (!said || stale(said)) return { open: screen, ...(said && { previous: said }) };
    return { none: said };
  }
}

/** Has a rule, or a person, said a word about an element that the test is about? */
function isMet(test: TestId, { defects, toPlace, questions, setAside, passed }: Evidence, scan: Scan): boolean {
  if (defects.length + toPlace.length + questions.length + setAside.length + passed > 0) return true;
  return Object.values(scan.passed).some((counts) => (counts[test] ?? 0) > 0);
}
