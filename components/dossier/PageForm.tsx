import { useEffect, useRef } from 'preact/hooks';
import { PageKind } from '../../contracts';
import { columnName, type PageColumn } from '../model/matrix';
import { useTexts } from '../TextsContext';
import { AskFirst } from './AskFirst';

export interface PageChange {
  readonly name: string;
  readonly kinds: PageKind[];
}

export interface PageFormProps {
  column: PageColumn;
  onSave(change: PageChange): void;
  onCancel(): void;
  onRemove(): void;
}

/** Name of a page and why it is in the sample; the way out of it. */
export function PageForm({ column, onSave, onCancel, onRemove }: PageFormProps) {
  const { t, say } = useTexts();
  const { page } = column;
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const kinds = given.getAll('kind').map(String);
    onSave({ name: String(given.get('name') ?? '').trim() || page.name, kinds: PageKind.options.filter((kind) => kinds.includes(kind)) });
  };
  return (
    <form class="form inside" onSubmit={save} aria-label={say(t.dossier.sample.editOf, { name: columnName(column) })}>
      <p class="field">
        <label for="page-name">{t.dossier.add.pageName}</label>
        <input ref={first} id="page-name" name="name" type="text" maxLength={200} defaultValue={page.name} />
      </p>
      <fieldset class="field">
        <legend>{t.dossier.sample.why}</legend>
        <p class="choices">
          {PageKind.options.map((kind) => (
            <label key={kind} class="choice">
              <input type="checkbox" name="kind" value={kind} defaultChecked={page.kinds.includes(kind)} />
              {t.dossier.sample.kinds[kind]}
            </label>
          ))}
        </p>
      </fieldset>
      <p class="row">
        <button class="btn primary small" type="submit">
          {t.dossier.sample.save}
        </button>
        <button class="btn small" type="button" onClick={onCancel}>
          {t.dossier.sample.cancel}
        </button>
      </p>
      <AskFirst
        label={t.dossier.sample.remove}
        question={say(t.dossier.sample.removeAsk, { name: columnName(column) })}
        yes={t.dossier.sample.removeYes}
        no={t.dossier.sample.no}
        onYes={onRemove}
      />
    </form>
  );
}
