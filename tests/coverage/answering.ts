import type { Answer, Scan, TestId } from '../../contracts';
import { screens } from '../../referential';
import { signatureOf } from '../../referential/signature';
import { judge } from '../../referential/status';
import type { OpenQuestion } from '../../referential/verdict';
import { reasonOf } from '../../rules/texts';

type OfElement = Extract<OpenQuestion, { finding: unknown }>;

/** Does the status of a test depend on what a person answers to its open questions about elements? */
export function elementsSettle(scan: Scan, test: TestId, targets: readonly OpenQuestion[]): boolean {
  const mine = targets.filter((question): question is OfElement => question.kind === 'target');
  return mine.length > 0 && differs(scan, test, (value) => mine.map((question) => toElement(scan, test, question, value)));
}

/** Does it depend on what they answer to the test's own question about the page? It has to be asked: outright, after a trial, or once a family's question got a yes. */
export function pageSettles(scan: Scan, test: TestId): boolean {
  const yesToFamilies = screens.filter(({ tests }) => tests.includes(test)).map(({ id }) => toPage(scan, id, 'yes'));
  const verdict = judge(scan, yesToFamilies, { reasonOf }).tests.get(test);
  const isAsked = verdict?.questions.some(({ kind }) => kind === 'page') || (verdict?.trials.length ?? 0) > 0;
  return isAsked && differs(scan, test, (value) => [...yesToFamilies, toPage(scan, test, value)]);
}

function differs(scan: Scan, test: TestId, answersOf: (value: 'yes' | 'no') => Answer[]): boolean {
  const statusWith = (value: 'yes' | 'no') => judge(scan, answersOf(value), { reasonOf }).tests.get(test)?.status;
  return statusWith('yes') !== statusWith('no');
}

function toPage(scan: Scan, test: TestId, value: Answer['value']): Answer {
  return { ...answer(scan, test, value), signature: null };
}

function toElement(scan: Scan, test: TestId, { finding }: OfElement, value: Answer['value']): Answer {
  return { ...answer(scan, test, value), signature: signatureOf(finding), rule: finding.rule, reason: finding.reason };
}

let given = 0;
function answer({ page }: Scan, test: TestId, value: Answer['value']): Omit<Answer, 'signature'> {
  return {
    version: 1,
    id: `answer-${given++}`,
    site: new URL(page.url).origin,
    page: page.key,
    test,
    value,
    note: '',
    author: 'Coverage',
    at: '2026-01-01T00:00:00.000Z',
    tool: '',
  };
}
