import { useState } from 'preact/hooks';
import type { PageColumn } from '../model/matrix';
import { useTexts } from '../TextsContext';
import { type PageChange, PageForm } from './PageForm';
import { type PageReading, SampleRow } from './SampleRow';

export interface SampleViewProps {
  columns: readonly PageColumn[];
  /** What was read of each page, in the same order. */
  readings: readonly PageReading[];
  onChange(page: string, change: PageChange): void;
  onRemove(page: string): void;
}

/** The pages that are audited together, and why each is there. */
export function SampleView({ columns, readings, onChange, onRemove }: SampleViewProps) {
  const { t } = useTexts();
  const [edited, setEdited] = useState<string | null>(null);
  const open = columns.find(({ page }) => page.id === edited);
  return (
    <section aria-labelledby="v">
      <div class="sec-head">
        <h1 id="v" tabIndex={-1}>
          {t.dossier.parts.sample}
        </h1>
        <p>{t.dossier.sample.intro}</p>
      </div>
      <div class="card">
        {columns.length === 0 ? (
          <p>{t.dossier.sample.empty}</p>
        ) : (
          <table class="data fold" aria-labelledby="v">
            <thead>
              <tr>
                <th scope="col">{t.dossier.sample.page}</th>
                <th scope="col">{t.dossier.sample.why}</th>
                <th scope="col">{t.dossier.sample.taken}</th>
                <th scope="col">{t.dossier.sample.reading}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {columns.map((column, i) => (
                <SampleRow
                  key={column.page.id}
                  column={column}
                  reading={readings[i] ?? { unread: [], partial: false, scanned: false }}
                  edited={edited === column.page.id}
                  onEdit={() => setEdited(edited === column.page.id ? null : column.page.id)}
                />
              ))}
            </tbody>
          </table>
        )}
        {open && (
          <PageForm
            key={open.page.id}
            column={open}
            onSave={(change) => {
              onChange(open.page.id, change);
              setEdited(null);
              document.getElementById(`edit-${open.page.id}`)?.focus();
            }}
            onCancel={() => {
              setEdited(null);
              document.getElementById(`edit-${open.page.id}`)?.focus();
            }}
            onRemove={() => {
              setEdited(null);
              onRemove(open.page.id);
              document.getElementById('v')?.focus();
            }}
          />
        )}
      </div>
    </section>
  );
}
