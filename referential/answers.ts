import { type Answer, BY_HAND, type TestId } from '../contracts';
import { alike, causeOf } from './signature';

/** The answers that hold on one page: of each thing, the last one only. */
export interface AnswerBook {
  /** About the element of this signature. */
  about(signature: string): Answer | undefined;
  /** About an element that could be this one, changed since, and that is not met any more. */
  formerly(signature: string, met: ReadonlySet<string>): Answer | undefined;
  /** To a test's question about the page. */
  aboutPage(test: TestId): Answer | undefined;
  /** Defects that a person added to this page. */
  readonly byHand: readonly Answer[];
}

/**
 * @param answers of any site and page, in any order
 * @param site see `siteOf`
 * @param page key of the page
 */
export function answerBook(answers: readonly Answer[], site: string, page: string): AnswerBook {
  const last = new Map<string, Answer>();
  for (const answer of answers) {
    if (answer.site !== site) continue;
    if ((answer.rule === undefined || answer.rule === BY_HAND) && answer.page !== page) continue;
    const slot = slotOf(answer);
    const known = last.get(slot);
    if (!known || isLater(answer, known)) last.set(slot, answer);
  }

  const byHand: Answer[] = [];
  const byCause = new Map<string, Answer[]>();
  for (const [slot, answer] of last) {
    if (answer.value === 'skip') last.delete(slot);
    else if (answer.rule === BY_HAND) byHand.push(answer);
    else if (answer.signature !== null) {
      const cause = causeOf(answer.signature);
      byCause.set(cause, [...(byCause.get(cause) ?? []), answer]);
    }
  }

  return {
    about: (signature) => last.get(signature),
    formerly: (signature, met) =>
      byCause
        .get(causeOf(signature))
        ?.filter((answer) => !met.has(answer.signature ?? '') && alike(signature, answer.signature ?? ''))
        .reduce<Answer | undefined>((best, answer) => (best && isLater(best, answer) ? best : answer), undefined),
    aboutPage: (test) => last.get(`page ${test}`),
    byHand: byHand.sort((a, b) => (isLater(a, b) ? 1 : -1)),
  };
}

/** What an answer is about: two answers with the same slot, and the later takes the place of the other. */
export function slotOf(answer: Answer): string {
  if (answer.signature === null) return `page ${answer.test}`;
  // A page may hold a defect by hand twice: its reason is its own id, the test says what it is about.
  return answer.rule === BY_HAND ? `hand ${answer.test} ${answer.reason} ${answer.signature}` : answer.signature;
}

function isLater(one: Answer, other: Answer): boolean {
  const difference = Date.parse(one.at) - Date.parse(other.at);
  return difference === 0 ? one.id > other.id : difference > 0;
}
