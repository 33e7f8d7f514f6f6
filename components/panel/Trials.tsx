import type { TestId } from '../../contracts';
import type { Trial } from '../../referential/verdict';
import type { Catalogue } from '../catalogue';
import { type Choice, choices } from '../model/question-text';
import { useTexts } from '../TextsContext';

export interface TrialsProps {
  trials: readonly Trial[];
  catalogue: Catalogue;
  onSay(test: TestId, choice: Exclude<Choice, 'skip'>): void;
}

const offered = choices.filter((choice) => choice !== 'skip');

/** What only a gesture in the page can tell: a person makes it, then answers. */
export function Trials({ trials, catalogue, onSay }: TrialsProps) {
  const { t, say, language } = useTexts();
  if (trials.length === 0) return null;
  return (
    <section class="trials" aria-labelledby="trials">
      <h2 id="trials" tabIndex={-1}>
        {say(t.trials.title, { n: trials.length })}
      </h2>
      <p class="small muted">{t.trials.intro}</p>
      {trials.map(({ state, tests }) => (
        <details key={state} class="cause">
          <summary>{t.trials.how[state]}</summary>
          <ul class="found">
            {tests.map((id) => {
              const question = catalogue.test(id)?.question;
              const ask = question?.[language] ?? id;
              return (
                <li key={id}>
                  <p class="ask">{ask}</p>
                  {question?.look && <p class="where">{question.look[language]}</p>}
                  <p class="where">{say(t.trials.test, { id })}</p>
                  <div class="acts">
                    {offered.map((choice) => (
                      <button
                        key={choice}
                        class="btn small"
                        type="button"
                        aria-label={say(t.trials.answerOf, { answer: t.panel.answers[choice], question: ask })}
                        onClick={() => onSay(id, choice)}
                      >
                        {t.panel.answers[choice]}
                      </button>
                    ))}
                  </div>
                </li>
              );
            })}
          </ul>
        </details>
      ))}
    </section>
  );
}
