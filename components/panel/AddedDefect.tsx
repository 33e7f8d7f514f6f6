import type { Answer } from '../../contracts';
import { elementName } from '../../locales/element';
import type { Catalogue } from '../catalogue';
import { useTexts } from '../TextsContext';

export interface AddedDefectProps {
  answer: Answer;
  catalogue: Catalogue;
  /** Absent where answers can't be taken back. */
  onRemove?: (answer: Answer) => void;
}

/** A defect that a person found: their words, the test, who and when. */
export function AddedDefect({ answer, catalogue, onRemove }: AddedDefectProps) {
  const texts = useTexts();
  const { t, say, date, language } = texts;
  const { note, target, test, author, at } = answer;
  return (
    <article class="cause">
      <div class="top">
        <h3>{note}</h3>
        {target && <p>{elementName(target, texts)}</p>}
        <p class="small muted">{say(t.ask.testOption, { id: test, text: catalogue.test(test)?.[language] ?? '' })}</p>
        <p class="small muted">{[t.ask.byYou, author, date(at)].filter(Boolean).join(', ')}</p>
        {onRemove && (
          <p>
            <button class="btn small" type="button" aria-label={say(t.ask.removeOf, { label: note })} onClick={() => onRemove(answer)}>
              {t.ask.remove}
            </button>
          </p>
        )}
      </div>
    </article>
  );
}
