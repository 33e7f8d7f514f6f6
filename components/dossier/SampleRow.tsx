import type { UnreadKind } from '../../contracts';
import { Icon } from '../Icon';
import { columnName, type PageColumn } from '../model/matrix';
import { useTexts } from '../TextsContext';

/** How much of a page its last scan read. */
export interface PageReading {
  readonly scanned: boolean;
  readonly partial: boolean;
  /** What can be seen and was not read, kind by kind. */
  readonly unread: readonly { readonly kind: UnreadKind; readonly n: number }[];
}

export interface SampleRowProps {
  column: PageColumn;
  reading: PageReading;
  edited: boolean;
  onEdit(): void;
}

export function SampleRow({ column, reading, edited, onEdit }: SampleRowProps) {
  const { t, say, count, date, list } = useTexts();
  const { page } = column;
  const last = page.scans.at(-1);
  const name = columnName(column);
  return (
    <tr>
      <th scope="row">
        {column.number}{' '}
        <a href={page.url} target="_blank" rel="noreferrer" aria-label={say(t.dossier.sample.visit, { name })}>
          {page.name || page.url}
        </a>
        {page.state && (
          <details class="small">
            <summary>{say(t.dossier.sample.state, { name: page.state.name })}</summary>
            <p class="steps">
              {t.dossier.sample.steps} : {page.state.steps}
            </p>
          </details>
        )}
      </th>
      <td data-l={t.dossier.sample.why}>{page.kinds.length > 0 ? list(page.kinds.map((kind) => t.dossier.sample.kinds[kind])) : '–'}</td>
      <td data-l={t.dossier.sample.taken}>
        {last ? <time dateTime={last.at}>{date(last.at)}</time> : t.dossier.sample.never}
        {page.scans.length > 1 && <span class="note">{count(t.dossier.sample.scans, page.scans.length)}</span>}
      </td>
      <td data-l={t.dossier.sample.reading}>{readingOf()}</td>
      <td class="acts">
        <button
          id={`edit-${page.id}`}
          class="btn small"
          type="button"
          aria-expanded={edited}
          aria-label={say(t.dossier.sample.editOf, { name })}
          onClick={onEdit}
        >
          {t.dossier.sample.edit}
        </button>
      </td>
    </tr>
  );

  function readingOf() {
    const { scanned, partial, unread } = reading;
    if (scanned && !partial && unread.length === 0) {
      return (
        <span class="diff muted">
          <Icon name="fixed" />
          {t.dossier.sample.whole}
        </span>
      );
    }
    const kinds = unread.map(({ kind, n }) => count(t.unread.kinds[kind], n));
    return (
      <span class="st nt">
        <Icon name="nt" />
        <span>{scanned ? list([...(partial ? [t.dossier.sample.partial] : []), ...kinds]) : t.status.NT}</span>
      </span>
    );
  }
}
