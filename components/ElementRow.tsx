import { useContext } from 'preact/hooks';
import type { Finding } from '../contracts';
import { elementName, elementPath, elementPlace } from '../locales/element';
import { Icon } from './Icon';
import { FreshContext } from './model/since';
import { SetAsideForm } from './panel/SetAsideForm';
import { TechnicalDetails } from './TechnicalDetails';
import { useTexts } from './TextsContext';
import type { Marking } from './useMark';

export interface ElementRowProps {
  finding: Finding;
  /** What is asked about this very element; absent for a defect. */
  question?: string;
  /** Words on the tag beside the outline. */
  label: string;
  marking: Marking;
}

export function ElementRow({ finding, question, label, marking }: ElementRowProps) {
  const texts = useTexts();
  const { t, say } = texts;
  const fresh = useContext(FreshContext);
  const { target, rule, reason } = finding;
  const name = elementName(target, texts);
  const key = `${rule} ${reason} ${elementPath(target)}`;
  const mine = marking.mark?.key === key ? marking.mark.shown : null;
  const toggle = () =>
    mine?.ok ? marking.clear() : void marking.show(key, target, label, finding.outcome === 'failed' ? 'failed' : 'cantTell');

  return (
    <li>
      <span class="what">{name}</span>
      <span class="where">{elementPlace(target, texts)}</span>
      {fresh.has(finding) && (
        <span class="fresh">
          <Icon name="fresh" />
          {t.since.isNew}
        </span>
      )}
      {question && <p class="ask">{question}</p>}
      <div class="acts">
        <button
          class="btn small"
          type="button"
          aria-label={say(mine?.ok ? t.element.clearOf : t.element.showOf, { label: name })}
          onClick={toggle}
        >
          <Icon name="aim" />
          {mine?.ok ? t.element.clear : t.element.show}
        </button>
        <SetAsideForm finding={finding} label={name} />
        <TechnicalDetails target={target} />
      </div>
      <span class="said" role="status">
        {mine && (mine.ok ? t.element.shown : t.element.notShown[mine.why ?? 'gone'])}
      </span>
    </li>
  );
}
