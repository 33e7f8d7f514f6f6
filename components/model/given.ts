import type { Answer } from '../../contracts';

/** Answers to questions given on one page, the last first; those that a later one replaced are left out. */
export function givenOn(page: string, answers: readonly Answer[]): readonly Answer[] {
  const last = new Map<string, Answer>();
  for (const answer of [...answers].sort((a, b) => a.at.localeCompare(b.at))) {
    if (answer.page !== page || !['yes', 'no', 'na'].includes(answer.value)) continue;
    last.set(answer.signature ?? answer.test, answer);
  }
  return [...last.values()].reverse();
}
