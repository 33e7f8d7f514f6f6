import type { Rate } from '../../referential/verdict';
import { useTexts } from '../TextsContext';

export interface RateCardProps {
  rate: Rate;
  mean: Omit<Rate, 'criteria'>;
  scanned: boolean;
  /** How a rate is written. */
  shown(rate: number): number;
}

/** The rate, only when nothing is open; before that the bracket in which it will be. */
export function RateCard({ rate, mean, scanned, shown }: RateCardProps) {
  const { t, say, count } = useTexts();
  const { C, NC, NA, NT } = rate.criteria;
  return (
    <section class="card" aria-labelledby="rate">
      <h2 id="rate">{t.dossier.rate.title}</h2>
      {!scanned ? (
        <p>{t.dossier.rate.empty}</p>
      ) : (
        <>
          {rate.rate !== null && (
            <p>
              <b>{say(t.dossier.rate.closed, { rate: shown(rate.rate) })}</b>{' '}
              {mean.rate !== null && say(t.dossier.rate.mean, { rate: shown(mean.rate) })}
            </p>
          )}
          {rate.rate === null && NT > 0 && (
            <>
              <p>
                <b>{count(t.dossier.rate.openCriteria, NT, { total: C + NC + NA + NT })}</b>{' '}
                {rate.lowest !== null &&
                  rate.highest !== null &&
                  say(t.dossier.rate.between, { lowest: shown(rate.lowest), highest: shown(rate.highest) })}
              </p>
              {rate.lowest !== null && rate.highest !== null && <Bracket lowest={shown(rate.lowest)} highest={shown(rate.highest)} />}
              {mean.lowest !== null && mean.highest !== null && (
                <p class="small">{say(t.dossier.rate.betweenMean, { lowest: shown(mean.lowest), highest: shown(mean.highest) })}</p>
              )}
            </>
          )}
          {rate.rate === null && NT === 0 && <p>{t.dossier.rate.none}</p>}
          <details>
            <summary>{t.dossier.rate.how}</summary>
            <dl class="refs">
              <dt>{t.dossier.rate.met}</dt>
              <dd>{C}</dd>
              <dt>{t.dossier.rate.failed}</dt>
              <dd>{NC}</dd>
              <dt>{t.dossier.rate.open}</dt>
              <dd>{NT}</dd>
              <dt>{t.dossier.rate.out}</dt>
              <dd>{say(t.dossier.rate.outOf, { n: NA })}</dd>
              {rate.rate === null ? (
                <>
                  <dt>{t.dossier.rate.low}</dt>
                  <dd>{say(t.dossier.rate.formula, { top: C, bottom: C + NC + NT })}</dd>
                  <dt>{t.dossier.rate.high}</dt>
                  <dd>
                    {say(t.dossier.rate.formula, { top: Math.round(((rate.highest ?? 0) * (C + NC + NT)) / 100), bottom: C + NC + NT })}
                  </dd>
                </>
              ) : (
                <>
                  <dt>{t.dossier.rate.rate}</dt>
                  <dd>{say(t.dossier.rate.formula, { top: C, bottom: C + NC })}</dd>
                </>
              )}
            </dl>
          </details>
        </>
      )}
      <p class="small muted">{t.dossier.rate.label}</p>
    </section>
  );
}

/** The same two numbers on a line from 0 to 100: nothing more, so hidden from assistive technologies. */
function Bracket({ lowest, highest }: { lowest: number; highest: number }) {
  const { say } = useTexts();
  const number = (n: number) => say('{n}', { n });
  return (
    <div aria-hidden="true">
      <div class="bracket">
        <i style={{ insetInlineStart: `${lowest}%`, insetInlineEnd: `${100 - highest}%` }} />
        <span style={{ insetInlineStart: `${Math.max(lowest, 3)}%` }}>{number(lowest)}</span>
        {highest - lowest > 8 && <span style={{ insetInlineStart: `${Math.min(highest, 97)}%` }}>{number(highest)}</span>}
      </div>
      <p class="bracket-scale">
        <span>0</span>
        <span>50</span>
        <span>100&nbsp;%</span>
      </p>
    </div>
  );
}
