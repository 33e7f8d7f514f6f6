import { Answer, parse } from '../contracts';

export interface ReadAnswers {
  readonly answers: readonly Answer[];
  /** Records that do not parse: damaged, or written by a newer version. */
  readonly unreadable: number;
}

/** Parses stored records one by one: a damaged one never hides the others. */
export function sortOut(records: readonly unknown[]): ReadAnswers {
  const answers: Answer[] = [];
  let unreadable = 0;
  for (const record of records) {
    try {
      answers.push(parse(Answer, record, 'stored answer'));
    } catch {
      unreadable++;
    }
  }
  return { answers, unreadable };
}
