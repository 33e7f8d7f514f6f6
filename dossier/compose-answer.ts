import type { Answer, AnswerValue, Finding, Scan, TestId } from '../contracts';
import { signatureOf, siteOf } from '../referential/signature';

/** What an answer is about: an element of a scan, or a question about the whole page. */
export type Subject = { readonly finding: Finding } | { readonly test: TestId };

export interface Said {
  readonly value: AnswerValue;
  readonly note: string;
  readonly author: string;
  /** Version of Témoin. */
  readonly tool: string;
}

/** An answer as it is stored: signed, dated, tied to the site and to what will find the element again. */
export function composeAnswer({ page }: Pick<Scan, 'page'>, subject: Subject, said: Said, at = new Date()): Answer {
  const common = {
    version: 1 as const,
    id: crypto.randomUUID(),
    site: siteOf(page.url),
    page: page.key,
    ...said,
    note: said.note.trim(),
    at: at.toISOString(),
  };
  if ('test' in subject) return { ...common, test: subject.test, signature: null };
  const { finding } = subject;
  const { rule, reason, target, values } = finding;
  const [test] = finding.tests;
  if (test === undefined) throw new RangeError(`A finding of ${rule} bears on no test: there is nothing to answer`);
  return { ...common, test, rule, reason, signature: signatureOf(finding), target, values };
}
