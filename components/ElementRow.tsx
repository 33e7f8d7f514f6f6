import { useContext, useEffect } from 'preact/hooks';
import type { Finding, Shown } from '../contracts';
import { elementName, elementPlace } from '../locales/element';
import { Icon } from './Icon';
import { findingKey } from './model/numbers';
import { FreshContext } from './model/since';
import { useNumber } from './NumbersContext';
import { SetAsideForm } from './panel/SetAsideForm';
import { TryFix } from './panel/TryFix';
import { usePicture } from './picture';
import { TechnicalDetails } from './TechnicalDetails';
import { useTexts } from './TextsContext';
import type { Marking } from './useMark';

export interface ElementRowProps {
  finding: Finding;
  /** What is asked about this very element; absent for a defect. */
  question?: string;
  /** Shows it in the page as it appears: it is what is asked about. */
  auto?: boolean;
  /** Words on the tag beside the outline. */
  label: string;
  /** Null where the page itself is not at hand. */
  marking: Marking | null;
}

export function ElementRow({ finding, question, auto, label, marking }: ElementRowProps) {
  const texts = useTexts();
  const { t, say } = texts;
  const fresh = useContext(FreshContext);
  const { target } = finding;
  const name = elementName(target, texts);
  const number = useNumber(finding);
  const picture = usePicture();
  const key = findingKey(finding);
  const missing = marking?.set?.shown.get(key);
  const mine = marking?.mark?.key === key ? marking.mark.shown : missing?.ok === false ? missing : null;
  const toggle = () =>
    mine?.ok ? marking?.clear() : void marking?.show(key, target, label, finding.outcome === 'failed' ? 'failed' : 'cantTell');
  // Once, as the row appears.
  useEffect(() => {
    if (auto) toggle();
  }, []);

  return (
    <li>
      <span class="what">
        {number && <span class="pin">{number}</span>} {name}
      </span>
      <span class="where">{elementPlace(target, texts)}</span>
      {fresh.has(finding) && (
        <span class="fresh">
          <Icon name="fresh" />
          {t.since.isNew}
        </span>
      )}
      {question && <p class="ask">{question}</p>}
      {picture?.(finding)}
      <div class="acts">
        {marking && (
          <button
            class="btn small"
            type="button"
            data-step=""
            data-shown={mine?.ok === true}
            aria-label={say(mine?.ok ? t.element.clearOf : t.element.showOf, { label: name })}
            onClick={toggle}
          >
            <Icon name="aim" />
            {mine?.ok ? t.element.clear : t.element.show}
          </button>
        )}
        <SetAsideForm finding={finding} label={name} />
        {finding.outcome === 'failed' && <TryFix finding={finding} label={name} />}
        <TechnicalDetails target={target} />
      </div>
      <span class="said" role="status">
        {mine && saidOf(mine)}
      </span>
    </li>
  );

  function saidOf({ ok, why }: Shown): string {
    if (ok) return why === 'inert' ? t.element.shownInert : t.element.shown;
    return t.element.notShown[why === undefined || why === 'inert' ? 'gone' : why];
  }
}
