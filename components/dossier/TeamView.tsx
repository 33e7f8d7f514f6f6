import { useState } from 'preact/hooks';
import { useTexts } from '../TextsContext';
import { AskFirst } from './AskFirst';

export interface ConflictModel {
  readonly what: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface TeamViewProps {
  /** Name of the dossier that is open, and the others of its site. */
  name: string;
  others: readonly { readonly id: string; readonly name: string }[];
  /** @returns what both said differently */
  onMerge(other: string): Promise<readonly ConflictModel[]>;
  /** Pairs of persons who answered the same questions. */
  pairs: readonly {
    readonly one: string;
    readonly other: string;
    readonly both: number;
    readonly same: number;
    readonly differ: readonly {
      readonly key: string;
      readonly test: string;
      readonly page: string;
      readonly one: string;
      readonly other: string;
    }[];
  }[];
}

/** A dossier that several persons work on: merging their versions, comparing their answers. */
export function TeamView({ name, others, onMerge, pairs }: TeamViewProps) {
  const { t, say } = useTexts();
  const [chosen, setChosen] = useState('');
  const [conflicts, setConflicts] = useState<readonly ConflictModel[]>();
  const [said, setSaid] = useState('');
  const other = others.find(({ id }) => id === chosen) ?? others[0];

  async function merge(id: string): Promise<void> {
    try {
      const found = await onMerge(id);
      setConflicts(found);
      setSaid(found.length > 0 ? t.dossier.team.mergedWithConflicts : t.dossier.team.merged);
    } catch (error) {
      setSaid(say(t.dossier.team.failed, { why: (error as Error).message }));
    }
  }

  return (
    <>
      <div class="sec-head">
        <h1 id="v" tabIndex={-1}>
          {t.dossier.team.title}
        </h1>
        <p>{t.dossier.team.intro}</p>
      </div>
      <section class="card form" aria-labelledby="merge">
        <h2 id="merge">{t.dossier.team.merge}</h2>
        {other ? (
          <>
            <p class="field">
              <label for="merge-with">{t.dossier.team.with}</label>
              <select id="merge-with" value={other.id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
                {others.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </select>
            </p>
            <AskFirst
              label={t.dossier.team.mergeIt}
              question={say(t.dossier.team.ask, { mine: name, theirs: other.name })}
              yes={t.dossier.team.yes}
              no={t.dossier.team.no}
              onYes={() => void merge(other.id)}
            />
          </>
        ) : (
          <p class="muted">{t.dossier.team.alone}</p>
        )}
        <p role="status">{said}</p>
        {conflicts && conflicts.length > 0 && (
          <table class="data fold">
            <thead>
              <tr>
                <th scope="col">{t.dossier.team.what}</th>
                <th scope="col">{t.dossier.team.kept}</th>
                <th scope="col">{t.dossier.team.theirs}</th>
              </tr>
            </thead>
            <tbody>
              {conflicts.map(({ what, mine, theirs }) => (
                <tr key={`${what} ${theirs}`}>
                  <th scope="row">{what}</th>
                  <td data-l={t.dossier.team.kept}>{mine}</td>
                  <td data-l={t.dossier.team.theirs}>{theirs}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <section class="card" aria-labelledby="agree">
        <h2 id="agree">{t.dossier.team.agreement}</h2>
        {pairs.length === 0 && <p class="muted">{t.dossier.team.nobody}</p>}
        {pairs.map(({ one, other: second, both, same, differ }) => (
          <table key={`${one} ${second}`} class="data fold">
            <caption>{say(t.dossier.team.pair, { one, other: second, same, both })}</caption>
            <thead>
              <tr>
                <th scope="col">{t.dossier.team.question}</th>
                <th scope="col">{one}</th>
                <th scope="col">{second}</th>
              </tr>
            </thead>
            <tbody>
              {differ.map((row) => (
                <tr key={row.key}>
                  <th scope="row">
                    {row.test}
                    <span class="note">{row.page}</span>
                  </th>
                  <td data-l={one}>{row.one}</td>
                  <td data-l={second}>{row.other}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </section>
    </>
  );
}
