import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Dossier } from '../../contracts';
import { useTexts } from '../TextsContext';
import { AskFirst } from './AskFirst';

export interface DossierListProps {
  dossiers: readonly Dossier[];
  unreadable: readonly { readonly id: string; readonly error: string }[];
  urlOf(id: string): string;
  onCreate(name: string): void;
  onErase(id: string): void;
  /** After the form that makes a new one. */
  children?: ComponentChildren;
}

/** All dossiers, the last one changed first. */
export function DossierList({ dossiers, unreadable, urlOf, onCreate, onErase, children }: DossierListProps) {
  const { t, say, count, date } = useTexts();
  const name = useId();
  const create = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const given = String(new FormData(form).get('name') ?? '').trim();
    if (given) onCreate(given);
  };
  return (
    <>
      <div class="sec-head">
        <h1 id="v" tabIndex={-1}>
          {t.dossier.list.title}
        </h1>
        <p>{t.dossier.list.intro}</p>
      </div>
      {unreadable.map(({ id, error }) => (
        <p key={id} class="notice">
          {say(t.dossier.list.unreadable, { error })}
        </p>
      ))}
      {dossiers.length === 0 ? (
        <p class="card">{t.dossier.list.none}</p>
      ) : (
        <ul class="dossiers">
          {dossiers.map((dossier) => (
            <li key={dossier.id} class="card">
              <h2>
                <a href={urlOf(dossier.id)}>{dossier.name}</a>
              </h2>
              <p class="muted">
                {dossier.site && <>{dossier.site}, </>}
                {count(t.dossier.list.pages, dossier.pages.length)}. {say(t.dossier.list.changed, { date: date(dossier.updated) })}
              </p>
              <AskFirst
                label={t.dossier.list.erase}
                describe={`${t.dossier.list.erase} : ${dossier.name}`}
                question={say(t.dossier.list.eraseAsk, { name: dossier.name })}
                yes={t.dossier.list.eraseYes}
                no={t.dossier.list.eraseNo}
                onYes={() => onErase(dossier.id)}
              />
            </li>
          ))}
        </ul>
      )}
      <form class="card form" onSubmit={create}>
        <h2>{t.dossier.list.create}</h2>
        <p class="field">
          <label for={name}>{t.dossier.list.name}</label>
          <input id={name} name="name" type="text" maxLength={200} required />
        </p>
        <button class="btn" type="submit">
          {t.dossier.list.create}
        </button>
      </form>
      {children}
    </>
  );
}
