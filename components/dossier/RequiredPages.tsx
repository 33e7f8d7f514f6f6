import type { PageKind } from '../../contracts';
import { useTexts } from '../TextsContext';

interface Place {
  readonly text: string;
  readonly href: string;
}

export interface RequiredPagesProps {
  /** Each page of the method's list: where it is, or where it may be. */
  kinds: readonly {
    readonly kind: PageKind;
    readonly names: readonly string[];
    readonly absent: boolean;
    readonly links: readonly Place[];
  }[];
  /** A link drawn at random; undefined before, null when there is none to draw. */
  drawn: Place | null | undefined;
  onAbsent(kind: PageKind, absent: boolean): void;
  onDraw(): void;
}

/** The pages that the method expects, ticked off; links met on the way may lead to those that lack. */
export function RequiredPages({ kinds, drawn, onAbsent, onDraw }: RequiredPagesProps) {
  const { t, say, list } = useTexts();
  return (
    <section class="card" aria-labelledby="required">
      <h2 id="required">{t.dossier.sample.required}</h2>
      <p class="muted">{t.dossier.sample.requiredHint}</p>
      <ul class="todo">
        {kinds.map(({ kind, names, absent, links }) => (
          <li key={kind}>
            <span class="what">
              <b>{t.dossier.sample.kinds[kind]}</b> :{' '}
              {names.length > 0
                ? say(t.dossier.sample.there, { names: list(names) })
                : absent
                  ? t.dossier.sample.absent
                  : t.dossier.sample.lacks}
              {names.length === 0 && !absent && links.length > 0 && (
                <span class="note">
                  {t.dossier.sample.maybe} <Links places={links} />
                </span>
              )}
            </span>
            {names.length === 0 && (
              <button
                class="btn small"
                type="button"
                aria-label={say(absent ? t.dossier.sample.existsOf : t.dossier.sample.confirmAbsentOf, {
                  kind: t.dossier.sample.kinds[kind],
                })}
                onClick={() => onAbsent(kind, !absent)}
              >
                {absent ? t.dossier.sample.exists : t.dossier.sample.confirmAbsent}
              </button>
            )}
          </li>
        ))}
        <li>
          <span class="what">
            <b>{t.dossier.sample.random}</b>
            <span class="note">{t.dossier.sample.randomHint}</span>
            <span role="status">
              {drawn === null && t.dossier.sample.drawnNone}
              {drawn && (
                <>
                  {t.dossier.sample.drawn} <Links places={[drawn]} />
                </>
              )}
            </span>
          </span>
          <button class="btn small" type="button" onClick={onDraw}>
            {t.dossier.sample.draw}
          </button>
        </li>
      </ul>
    </section>
  );
}

function Links({ places }: { places: readonly Place[] }) {
  return (
    <>
      {places.map(({ text, href }, i) => (
        <span key={href}>
          {i > 0 && ', '}
          <a href={href} target="_blank" rel="noreferrer">
            {text.trim() || href}
          </a>
        </span>
      ))}
    </>
  );
}
