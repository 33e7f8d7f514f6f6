import { elementName, elementPlace } from '../../locales/element';
import type { OpenQuestion } from '../../referential/verdict';
import { useTexts } from '../TextsContext';

export interface AlikeProps {
  alike: readonly OpenQuestion[];
  checked: boolean;
  onCheck(checked: boolean): void;
}

/** Offers the same answer for elements of the same component or markup, each named: nothing is answered unseen. */
export function Alike({ alike, checked, onCheck }: AlikeProps) {
  const texts = useTexts();
  const { t, count } = texts;
  return (
    <div class="alike">
      <label class="choice">
        <input type="checkbox" checked={checked} onChange={({ currentTarget }) => onCheck(currentTarget.checked)} />
        {count(t.ask.same, alike.length)}
      </label>
      <details>
        <summary>{t.ask.which}</summary>
        <ul class="found">
          {alike.map(
            (question) =>
              'finding' in question && (
                <li key={question.key}>
                  <span class="what">{elementName(question.finding.target, texts)}</span>
                  <span class="where">{elementPlace(question.finding.target, texts)}</span>
                </li>
              ),
          )}
        </ul>
      </details>
    </div>
  );
}
