import type { Answer, Finding, Scan } from '../../contracts';
import { causeText } from '../../locales/cause-text';
import { elementName } from '../../locales/element';
import type { Catalogue } from '../catalogue';
import { falseAlarm } from '../model/false-alarm';
import { useTexts } from '../TextsContext';
import { FalseAlarm } from './FalseAlarm';

/** A finding that a person set aside, and their words. */
export interface Aside {
  readonly key: string;
  readonly finding: Finding;
  readonly answer: Answer;
}

export interface AsideListProps {
  scan: Scan;
  asides: readonly Aside[];
  catalogue: Catalogue;
  onPutBack(answer: Answer): void;
}

/** Findings set aside: never hidden, and each can be put back. */
export function AsideList({ scan, asides, catalogue, onPutBack }: AsideListProps) {
  const texts = useTexts();
  const { t, say, date, language } = texts;
  if (asides.length === 0) return null;
  return (
    <section aria-labelledby="asides">
      <h2 id="asides">{say(t.panel.asideTitle, { n: asides.length })}</h2>
      <ul class="cause found">
        {asides.map(({ key, finding, answer }) => {
          const name = elementName(finding.target, texts);
          const title = catalogue.reason(finding.rule, finding.reason)?.[language].title;
          return (
            <li key={key}>
              <span class="what">{name}</span>
              <span class="where">{causeText(title ?? t.cause.unknown, [finding], texts)}</span>
              <p>{say(t.cause.quote, { text: answer.note })}</p>
              <span class="where">{[answer.author, date(answer.at)].filter(Boolean).join(', ')}</span>
              <div class="acts">
                <button
                  id={`back-${answer.id}`}
                  class="btn small"
                  type="button"
                  aria-label={say(t.panel.putBackOf, { label: name })}
                  onClick={() => onPutBack(answer)}
                >
                  {t.panel.putBack}
                </button>
                <FalseAlarm report={falseAlarm(finding, answer, scan)} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
