import type { ComponentChildren } from 'preact';
import type { Capture } from '../../contracts';
import { useTexts } from '../TextsContext';

export interface EvidenceViewProps {
  /** Captures by page, the last scan first. */
  pages: readonly { readonly name: string; readonly captures: readonly Capture[] }[];
  /** Captures under way: done and in all; null when none is. */
  progress: { readonly done: number; readonly total: number } | null;
  onStop(): void;
  imageOf(capture: Capture): ComponentChildren;
  onRemove(capture: Capture): void;
}

/** What was captured, page by page, with what proves it: date, author, fingerprints. */
export function EvidenceView({ pages, progress, onStop, imageOf, onRemove }: EvidenceViewProps) {
  const { t, say, count, date } = useTexts();
  return (
    <section aria-labelledby="v">
      <div class="sec-head">
        <h1 id="v" tabIndex={-1}>
          {t.dossier.evidence.title}
        </h1>
        <p>{t.dossier.evidence.intro}</p>
      </div>
      {progress && (
        <p class="card row" role="status">
          {say(t.dossier.evidence.progress, { done: progress.done, total: progress.total })}
          <button class="btn small" type="button" onClick={onStop}>
            {t.dossier.evidence.stop}
          </button>
        </p>
      )}
      {pages.every(({ captures }) => captures.length === 0) && <p class="card">{t.dossier.evidence.none}</p>}
      {pages
        .filter(({ captures }) => captures.length > 0)
        .map(({ name, captures }) => (
          <details key={name} class="card">
            <summary>
              {name} : {count(t.dossier.evidence.captures, captures.length)}
            </summary>
            <ul class="shots">
              {captures.map((capture, i) => (
                <li key={capture.id}>
                  {imageOf(capture)}
                  <p class="small muted">
                    {say(t.dossier.evidence.taken, { date: date(capture.at), author: capture.author || t.dossier.ident.nobody })}
                    <br />
                    {say(t.dossier.evidence.state, { fingerprint: capture.fingerprint })}
                    <br />
                    SHA-256 <code>{capture.sha256}</code>
                  </p>
                  <button
                    class="btn small"
                    type="button"
                    aria-label={say(t.dossier.evidence.removeOf, { i: i + 1, name })}
                    onClick={() => onRemove(capture)}
                  >
                    {t.dossier.evidence.remove}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        ))}
    </section>
  );
}
