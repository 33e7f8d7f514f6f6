import { useEffect, useRef, useState } from 'preact/hooks';
import type { Added } from '../../contracts';
import { Icon } from '../Icon';
import { useTexts } from '../TextsContext';

/** What is asked of the background, the tab left out. */
export interface Addition {
  /** Null: a new one. */
  readonly dossier: string | null;
  readonly dossierName: string;
  readonly name: string;
  readonly state?: { readonly name: string; readonly steps: string };
}

export interface AddPageProps {
  dossiers: readonly { readonly id: string; readonly name: string; readonly holds: boolean }[];
  /** Proposed names. */
  freshName: string;
  pageName: string;
  urlOf(dossier: string): string;
  onAdd(addition: Addition): Promise<Added>;
}

/** Puts the page that was just scanned into a dossier, under a name, as itself or as one of its states. */
export function AddPage({ dossiers, freshName, pageName, urlOf, onAdd }: AddPageProps) {
  const { t } = useTexts();
  const [chosen, setChosen] = useState(dossiers[0]?.id ?? '');
  const [isState, setState] = useState(false);
  const [added, setAdded] = useState<Added>();
  const [busy, setBusy] = useState(false);
  const done = useRef<HTMLParagraphElement>(null);
  const holds = dossiers.find(({ id }) => id === chosen)?.holds ?? false;

  useEffect(() => {
    if (added) done.current?.focus();
  }, [added]);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const read = (name: string) => String(given.get(name) ?? '').trim();
    setBusy(true);
    const answer = await onAdd({
      dossier: chosen || null,
      dossierName: read('fresh') || freshName,
      name: read('name') || pageName,
      ...(isState && { state: { name: read('state'), steps: read('steps') } }),
    }).catch((): Added => ({ ok: false, why: 'disk' }));
    setBusy(false);
    setAdded(answer);
  }

  return (
    <section class="add">
      <p>
        <a class="btn quiet small" href="#list">
          <Icon name="back" />
          {t.dossier.add.back}
        </a>
      </p>
      <h1 id="v" tabIndex={-1}>
        {t.dossier.add.title}
      </h1>
      {!added?.ok && (
        <form class="form" onSubmit={(event) => void submit(event)}>
          <p class="field">
            <label for="add-dossier">{t.dossier.add.which}</label>
            <select id="add-dossier" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
              {dossiers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              <option value="">{t.dossier.add.fresh}</option>
            </select>
          </p>
          {chosen === '' && (
            <p class="field">
              <label for="add-fresh">{t.dossier.add.freshName}</label>
              <input id="add-fresh" name="fresh" type="text" maxLength={200} defaultValue={freshName} />
            </p>
          )}
          {holds && <p class="small muted">{t.dossier.add.held}</p>}
          {(!holds || isState) && (
            <p class="field">
              <label for="add-name">{t.dossier.add.pageName}</label>
              <input id="add-name" name="name" type="text" maxLength={200} defaultValue={pageName} />
            </p>
          )}
          <p>
            <label class="choice">
              <input type="checkbox" checked={isState} onChange={(event) => setState(event.currentTarget.checked)} />
              {t.dossier.add.isState}
            </label>
          </p>
          {isState && (
            <>
              <p class="field">
                <label for="add-state">{t.dossier.add.stateName}</label>
                <input id="add-state" name="state" type="text" maxLength={100} required />
              </p>
              <p class="field">
                <label for="add-steps">{t.dossier.add.stateSteps}</label>
                <textarea id="add-steps" name="steps" rows={3} maxLength={2000} />
              </p>
            </>
          )}
          <p class="small muted">{t.dossier.add.hint}</p>
          {holds && !isState ? (
            <a class="btn primary" href={urlOf(chosen)} target="_blank" rel="noreferrer">
              {t.dossier.add.see}
            </a>
          ) : (
            <button class="btn primary" type="submit" aria-disabled={busy}>
              {t.dossier.add.submit}
            </button>
          )}
        </form>
      )}
      <p role="status" tabIndex={-1} ref={done}>
        {added && (added.ok ? t.dossier.add.done : t.dossier.add.failed[added.why])}
      </p>
      {added?.ok && (
        <a class="btn primary" href={urlOf(added.dossier)} target="_blank" rel="noreferrer">
          {t.dossier.add.see}
        </a>
      )}
    </section>
  );
}
