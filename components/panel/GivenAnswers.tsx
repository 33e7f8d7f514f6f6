import type { Answer } from '../../contracts';
import { causeText } from '../../locales/cause-text';
import { elementName } from '../../locales/element';
import type { Catalogue } from '../catalogue';
import type { Choice } from '../model/question-text';
import { useTexts } from '../TextsContext';

export interface GivenAnswersProps {
  answers: readonly Answer[];
  catalogue: Catalogue;
  onTakeBack(answer: Answer): void;
}

/** What was answered on this page, at whatever date: each answer can be taken back. */
export function GivenAnswers({ answers, catalogue, onTakeBack }: GivenAnswersProps) {
  const texts = useTexts();
  const { t, say, count, date, language } = texts;
  if (answers.length === 0) return null;
  return (
    <details class="given">
      <summary>{count(t.panel.given, answers.length)}</summary>
      <ul class="found">
        {answers.map((answer) => {
          const label = labelOf(answer);
          const said = { answer: t.panel.answers[answer.value as Choice], date: date(answer.at), author: answer.author };
          return (
            <li key={answer.id}>
              <p class="ask">{label}</p>
              {answer.target && <span class="where">{elementName(answer.target, texts)}</span>}
              <span class="where">{say(answer.author ? t.panel.signed : t.panel.answered, said)}</span>
              {answer.note && <p>{say(t.cause.quote, { text: answer.note })}</p>}
              <div class="acts">
                <button class="btn small" type="button" aria-label={say(t.panel.takeBackOf, { label })} onClick={() => onTakeBack(answer)}>
                  {t.panel.takeBack}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );

  function labelOf({ rule, reason, test, target, values = {} }: Answer): string {
    if (!rule || !reason) return (catalogue.test(test)?.question ?? catalogue.screen(test))?.[language] ?? test;
    const text = catalogue.reason(rule, reason)?.[language];
    const quoted = target ? [{ rule, reason, outcome: 'cantTell' as const, tests: [test], target, values }] : [];
    return causeText(text?.question ?? text?.title ?? t.cause.unknown, quoted, texts);
  }
}
