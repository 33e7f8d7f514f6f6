import type { Status } from '../../referential/verdict';
import { glyphOf } from '../model/shown-status';
import { StatusTag } from '../StatusTag';
import { useTexts } from '../TextsContext';

export type ShownFate = 'new' | 'same' | 'moved' | 'corrected' | 'asked' | 'lost';

export interface CompareViewProps {
  /** Days of scans, the last first. */
  days: readonly string[];
  from: string;
  to: string;
  onChoose(from: string, to: string): void;
  counts: Readonly<Record<ShownFate, number>>;
  /** Defects that are not the same, the new ones first. */
  changes: readonly {
    readonly key: string;
    readonly fate: ShownFate;
    readonly title: string;
    readonly element: string;
    readonly pages: string;
  }[];
  statuses: readonly {
    readonly key: string;
    readonly page: string;
    readonly criterion: string;
    readonly before: Status;
    readonly after: Status;
    readonly why: 'answer' | 'rules' | 'coverage' | 'page';
  }[];
  /** Pages that only one of the dates has. */
  alone: readonly string[];
}

const fates: readonly ShownFate[] = ['new', 'corrected', 'moved', 'asked', 'lost', 'same'];

/** Two dates of the whole dossier: what became of each defect, and why each status changed. */
export function CompareView(props: CompareViewProps) {
  const { days, from, to, onChoose, counts, changes, statuses, alone } = props;
  const { t, say, list, day } = useDays();
  return (
    <section aria-labelledby="v">
      <div class="sec-head">
        <h1 id="v" tabIndex={-1}>
          {t.dossier.compare.title}
        </h1>
        <p>{t.dossier.compare.intro}</p>
      </div>
      {days.length < 2 ? (
        <p class="card">{t.dossier.compare.oneDate}</p>
      ) : (
        <div class="card">
          <div class="row tools">
            <label class="row">
              {t.dossier.compare.from}
              <select value={from} onChange={({ currentTarget }) => onChoose(currentTarget.value, to)}>
                {days.map((one) => (
                  <option key={one} value={one}>
                    {day(one)}
                  </option>
                ))}
              </select>
            </label>
            <label class="row">
              {t.dossier.compare.to}
              <select value={to} onChange={({ currentTarget }) => onChoose(from, currentTarget.value)}>
                {days.map((one) => (
                  <option key={one} value={one}>
                    {day(one)}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <ul class="counts" role="status">
            {fates.map((fate) => (
              <li key={fate}>
                <b>{counts[fate]}</b> {t.dossier.compare.fates[fate]}
              </li>
            ))}
          </ul>
          {alone.length > 0 && <p class="muted">{say(t.dossier.compare.alone, { names: list(alone) })}</p>}
          <table class="data fold">
            <caption>{t.dossier.compare.defects}</caption>
            <thead>
              <tr>
                <th scope="col">{t.dossier.compare.change}</th>
                <th scope="col">{t.dossier.compare.defect}</th>
                <th scope="col">{t.dossier.compare.where}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ key, fate, title, element, pages }) => (
                <tr key={key}>
                  <td>{t.dossier.compare.fates[fate]}</td>
                  <th scope="row">
                    {title}
                    <span class="note">{element}</span>
                  </th>
                  <td data-l={t.dossier.compare.where}>{pages}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <table class="data fold">
            <caption>{t.dossier.compare.statuses}</caption>
            <thead>
              <tr>
                <th scope="col">{t.dossier.compare.where}</th>
                <th scope="col">{t.dossier.matrix.criterion}</th>
                <th scope="col">{t.dossier.compare.before}</th>
                <th scope="col">{t.dossier.compare.after}</th>
                <th scope="col">{t.dossier.compare.why}</th>
              </tr>
            </thead>
            <tbody>
              {statuses.map(({ key, page, criterion, before, after, why }) => (
                <tr key={key}>
                  <th scope="row">{page}</th>
                  <td data-l={t.dossier.matrix.criterion}>{criterion}</td>
                  <td data-l={t.dossier.compare.before} class={glyphOf[before]}>
                    <StatusTag status={before} />
                  </td>
                  <td data-l={t.dossier.compare.after} class={glyphOf[after]}>
                    <StatusTag status={after} />
                  </td>
                  <td data-l={t.dossier.compare.why}>{t.dossier.compare.whys[why]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function useDays() {
  const texts = useTexts();
  const format = new Intl.DateTimeFormat(texts.language, { dateStyle: 'long', timeZone: 'UTC' });
  return { ...texts, day: (iso: string) => format.format(new Date(`${iso}T00:00:00Z`)) };
}
