import { useTexts } from '../TextsContext';

export interface SharedBlocksProps {
  /** Place among landmarks, and pages that have it. */
  zones: readonly { readonly landmark: string; readonly pages: readonly string[] }[];
}

/** Blocks that pages have in common: their defects are counted once. */
export function SharedBlocks({ zones }: SharedBlocksProps) {
  const { t, count, list } = useTexts();
  return (
    <section class="card" aria-labelledby="shared">
      <h2 id="shared">{t.dossier.sample.shared}</h2>
      {zones.length === 0 ? (
        <p class="muted">{t.dossier.sample.sharedNone}</p>
      ) : (
        <>
          <p class="muted">{t.dossier.sample.sharedHint}</p>
          <ul class="todo">
            {zones.map(({ landmark, pages }) => (
              <li key={landmark + pages.join()}>
                <span class="what">
                  <code>{landmark}</code>
                </span>
                <span>
                  {count(t.dossier.sample.sharedOn, pages.length)} <span class="small muted">({list(pages)})</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
