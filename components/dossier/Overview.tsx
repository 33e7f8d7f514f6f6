import type { Dossier } from '../../contracts';
import { useTexts } from '../TextsContext';
import { RateCard, type RateCardProps } from './RateCard';

/** One thing that is left, and where to do it. */
export interface Left {
  readonly id: string;
  readonly what: string;
  readonly go: string;
  readonly href: string;
}

export interface OverviewProps {
  dossier: Dossier;
  /** First and last day of its scans. */
  period: { readonly first: string; readonly last: string } | null;
  /** RGAA's version, and criteria of the mode. */
  version: string;
  criteria: number;
  left: readonly Left[];
  rate: RateCardProps;
}

/** What remains, and what can be said so far. */
export function Overview({ dossier, period, version, criteria, left, rate }: OverviewProps) {
  const { t, say, date } = useTexts();
  return (
    <>
      <div>
        <h1 id="v" tabIndex={-1}>
          {dossier.name}
        </h1>
        <dl class="ident">
          <div>
            <dt>{t.dossier.ident.site}</dt>
            <dd>{dossier.site || t.dossier.ident.noSite}</dd>
          </div>
          <div>
            <dt>{t.dossier.ident.author}</dt>
            <dd>{dossier.author || t.dossier.ident.nobody}</dd>
          </div>
          {period && (
            <div>
              <dt>{t.dossier.ident.taken}</dt>
              <dd>
                {period.first === period.last
                  ? say(t.dossier.ident.on, { first: date(period.first) })
                  : say(t.dossier.ident.from, { first: date(period.first), last: date(period.last) })}
              </dd>
            </div>
          )}
          <div>
            <dt>{t.dossier.ident.referential}</dt>
            <dd>{say(t.dossier.ident.version, { version, n: criteria })}</dd>
          </div>
        </dl>
      </div>
      <div class="two">
        <section class="card" aria-labelledby="left">
          <h2 id="left">{t.dossier.todo.title}</h2>
          {left.length === 0 ? (
            <p>{t.dossier.todo.nothing}</p>
          ) : (
            <ul class="todo">
              {left.map(({ id, what, go, href }) => (
                <li key={id}>
                  <span class="what">{what}</span>
                  <a class="btn small" href={href}>
                    {go}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </section>
        <RateCard {...rate} />
      </div>
    </>
  );
}
