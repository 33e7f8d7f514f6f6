import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Logo } from '../Logo';
import { useTexts } from '../TextsContext';

export interface Part {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** What it holds, in a word or a number. */
  readonly count?: string | number;
}

export interface DossierFrameProps {
  /** Of the window. */
  title: string;
  dossiers: readonly { readonly id: string; readonly name: string }[];
  /** The dossier that is shown; none: the list. */
  open: string | null;
  parts: readonly Part[];
  /** Part that is shown. */
  part: string;
  onOpen(dossier: string): void;
  /** Beside the choice of the dossier. */
  tools?: ComponentChildren;
  children: ComponentChildren;
}

/** The auditor's page: which dossier, its parts, and the part that is open. */
export function DossierFrame({ title, dossiers, open, parts, part, onOpen, tools, children }: DossierFrameProps) {
  const { t, language } = useTexts();
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = language;
  }, [title, language]);
  return (
    <>
      <button class="skip" type="button" onClick={() => document.getElementById('content')?.focus()}>
        {t.dossier.skip}
      </button>
      <header class="top">
        <div class="in">
          <Logo />
          {open !== null && (
            <>
              <label class="vh" for="which">
                {t.dossier.open}
              </label>
              <select id="which" value={open} onChange={(event) => onOpen(event.currentTarget.value)}>
                {dossiers.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
              <a class="small" href="dossier.html#">
                {t.dossier.all}
              </a>
            </>
          )}
          <div class="row push">{tools}</div>
        </div>
      </header>
      <div class={parts.length > 0 ? 'lay' : 'lay alone'}>
        {parts.length > 0 && (
          <nav class="side" aria-label={t.dossier.parts.label}>
            <ul>
              {parts.map(({ id, name, href, count }) => (
                <li key={id}>
                  <a href={href} aria-current={id === part ? 'page' : undefined}>
                    {name} {count !== undefined && <span class="num">{count}</span>}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <main id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  );
}
