import { type Answer, type AnswerValue, BY_HAND, type Finding, type Scan, type Target, type TestId } from '../contracts';
import { signatureOf, siteOf } from '../referential/signature';

/** What an answer is about: an element of a scan, a question about the whole page, or a defect that a person found alone. */
export type Subject =
  | { readonly finding: Finding }
  | { readonly test: TestId }
  | { readonly byHand: { readonly test: TestId; readonly target?: Target } };

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
  if ('byHand' in subject) {
    const { test, target } = subject.byHand;
    // Without an element its signature names the cause alone.
    const signature = target ? signatureOf({ rule: BY_HAND, reason: common.id, target, values: {} }) : `${BY_HAND}/${common.id}:`;
    return { ...common, test, rule: BY_HAND, reason: common.id, signature, ...(target && { target }) };
  }
  const { finding } = subject;
  const { rule, reason, target, values } = finding;
  const [test] = finding.tests;
  if (test === undefined) throw new RangeError(`A finding of ${rule} bears on no test: there is nothing to answer`);
  return { ...common, test, rule, reason, signature: signatureOf(finding), target, values };
}
