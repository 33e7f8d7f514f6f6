import type { AnswerValue } from '../../contracts';
import type { Speech } from '../../locales';
import { causeText } from '../../locales/cause-text';
import type { OpenQuestion } from '../../referential/verdict';
import type { Catalogue } from '../catalogue';

/** A value that a button of the question card gives, in the order of the keys 1 to 4. */
export type Choice = Extract<AnswerValue, 'yes' | 'no' | 'na' | 'skip'>;
export const choices: readonly Choice[] = ['yes', 'no', 'na', 'skip'];

/** What is asked, and what to look at to answer. */
export function questionText(question: OpenQuestion, catalogue: Catalogue, speech: Speech): { ask: string; look?: string } {
  const { t, say, language } = speech;
  if (question.kind === 'page' || question.kind === 'screen') {
    const text = question.kind === 'page' ? catalogue.test(question.tests[0])?.question : catalogue.screen(question.key);
    return { ask: text?.[language] ?? question.key, look: text?.look?.[language] };
  }
  const { finding } = question;
  const known = catalogue.reason(finding.rule, finding.reason);
  const text = known?.[language];
  if (question.kind === 'place') {
    const [a = '', b = ''] = question.tests;
    return { ask: known?.place ? causeText(known.place[language], [finding], speech) : say(t.cause.place, { a, b }) };
  }
  return {
    ask: causeText(text?.question ?? text?.title ?? t.cause.unknown, [finding], speech),
    look: text?.look && causeText(text.look, [finding], speech),
  };
}

/** A proven defect always applies, and so does the question of a family: the third key then does nothing. */
export function isOffered(choice: Choice, { kind }: OpenQuestion): boolean {
  return choice !== 'na' || kind === 'target' || kind === 'page';
}
