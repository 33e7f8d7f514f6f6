import { useId, useState } from 'preact/hooks';
import type { TestId } from '../../contracts';
import type { Catalogue } from '../catalogue';
import { useTexts } from '../TextsContext';

export interface AddDefectProps {
  /** User criteria, in order. */
  criteria: readonly string[];
  catalogue: Catalogue;
  onAdd(test: TestId, note: string): Promise<void>;
}

/** A defect that a person finds alone: the test, and what they saw. */
export function AddDefect({ criteria, catalogue, onAdd }: AddDefectProps) {
  const { t, say, language } = useTexts();
  const [criterion, setCriterion] = useState(criteria[0] ?? '');
  const id = useId();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const given = new FormData(form);
    const note = String(given.get('note') ?? '').trim();
    if (note !== '') void onAdd(String(given.get('test')), note).then(() => form.reset());
  };
  return (
    <details class="add">
      <summary id="add-defect">{t.ask.add}</summary>
      <form class="aside-form" onSubmit={submit}>
        <p class="small muted">{t.ask.addHint}</p>
        <label for={`${id}c`}>{t.ask.criterion}</label>
        <select id={`${id}c`} value={criterion} onChange={({ currentTarget }) => setCriterion(currentTarget.value)}>
          {criteria.map((one) => (
            <option key={one} value={one}>
              {catalogue.criterion(one)[language]}
            </option>
          ))}
        </select>
        <label for={`${id}t`}>{t.ask.test}</label>
        <select id={`${id}t`} name="test">
          {catalogue.testsOf(criterion).map((test) => (
            <option key={test} value={test}>
              {say(t.ask.testOption, { id: test, text: catalogue.test(test)?.[language] ?? '' })}
            </option>
          ))}
        </select>
        <label for={`${id}n`}>{t.ask.what}</label>
        <textarea id={`${id}n`} name="note" rows={2} required />
        <span>
          <button class="btn small primary" type="submit">
            {t.ask.addIt}
          </button>
        </span>
      </form>
    </details>
  );
}
