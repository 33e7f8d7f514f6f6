import { type Answer, BY_HAND, type TestId } from '../contracts';
import { slotOf } from '../referential/answers';

/** A question that two persons answered differently. */
export interface Disagreement {
  readonly test: TestId;
  /** Key of the page on which the later of the two answered. */
  readonly page: string;
  readonly one: Answer['value'];
  readonly other: Answer['value'];
}

/** How two persons answered the same questions. */
export interface Agreement {
  readonly one: string;
  readonly other: string;
  /** Questions that both answered. */
  readonly both: number;
  readonly same: number;
  readonly differ: readonly Disagreement[];
}

/** Compares the last answers of each pair of persons to the questions that both answered; pairs without any are left out. */
export function agreementOf(answers: readonly Answer[]): readonly Agreement[] {
  const byAuthor = new Map<string, Map<string, Answer>>();
  for (const answer of [...answers].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    if (answer.rule === BY_HAND || answer.value === 'set-aside') continue;
    const own = byAuthor.get(answer.author) ?? new Map<string, Answer>();
    byAuthor.set(answer.author, own);
    const slot = answer.signature === null ? `${answer.page} ${slotOf(answer)}` : slotOf(answer);
    if (answer.value === 'skip') own.delete(slot);
    else own.set(slot, answer);
  }
  const authors = [...byAuthor.keys()].sort();
  return authors.flatMap((one, i) =>
    authors.slice(i + 1).flatMap((other): Agreement[] => {
      const theirs = byAuthor.get(other);
      const shared = [...(byAuthor.get(one) ?? [])].flatMap(([slot, answer]) => {
        const same = theirs?.get(slot);
        return same ? [[answer, same] as const] : [];
      });
      if (shared.length === 0) return [];
      const differ = shared
        .filter(([a, b]) => a.value !== b.value)
        .map(([a, b]) => ({ test: a.test, page: (a.at < b.at ? b : a).page, one: a.value, other: b.value }));
      return [{ one, other, both: shared.length, same: shared.length - differ.length, differ }];
    }),
  );
}
