import type { Answer, Finding, Scan } from '../contracts';
import { answerBook } from '../referential/answers';
import { keyOf } from '../referential/evidence';
import { signatureOf, siteOf } from '../referential/signature';
import type { Judgement } from '../referential/verdict';

/** A finding that a person set aside, and what they said. */
export interface SetAside {
  readonly key: string;
  readonly finding: Finding;
  readonly answer: Answer;
}

/** Findings set aside on a page, each once whatever number of tests it bears on. */
export function setAsideOf({ page }: Pick<Scan, 'page'>, judgement: Judgement, answers: readonly Answer[]): readonly SetAside[] {
  const book = answerBook(answers, siteOf(page.url), page.key);
  const all = new Map<string, SetAside>();
  for (const { setAside } of judgement.tests.values()) {
    for (const finding of setAside) {
      const answer = book.about(signatureOf(finding));
      const key = keyOf(finding);
      if (answer) all.set(key, { key, finding, answer });
    }
  }
  return [...all.values()];
}
