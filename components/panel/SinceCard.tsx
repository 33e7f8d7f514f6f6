import { causeText } from '../../locales/cause-text';
import { elementName, elementPlace } from '../../locales/element';
import type { Defect } from '../../referential/verdict';
import type { Catalogue } from '../catalogue';
import { Icon, type IconName } from '../Icon';
import { type Fate, type Since, sinceText } from '../model/since';
import { useTexts } from '../TextsContext';

export interface SinceCardProps {
  since: Since;
  catalogue: Catalogue;
  /** Shows the new defects alone. */
  onNew(): void;
}

/** Those of before that are no longer in the list, and those that moved. */
const listed = ['corrected', 'moved', 'asked', 'lost'] as const satisfies readonly Fate[];
const glyphs: Readonly<Record<(typeof listed)[number], IconName>> = { corrected: 'fixed', moved: 'next', asked: 'undo', lost: 'lost' };

/** What changed since the scan before: each number opens its elements. Not found is never said to be corrected. */
export function SinceCard({ since, catalogue, onNew }: SinceCardProps) {
  const texts = useTexts();
  const { t, count } = texts;
  const line = sinceText(since, texts);
  const groups = listed.map((fate) => ({ fate, defects: defectsOf(since, fate) })).filter(({ defects }) => defects.length > 0);
  return (
    <section class="since" aria-label={t.since.label}>
      {groups.length === 0 ? (
        <p>{line}</p>
      ) : (
        <details>
          <summary>{line}</summary>
          {groups.map(({ fate, defects }) => (
            <div key={fate}>
              <h3>
                <Icon name={glyphs[fate]} />
                {count(t.since.counts[fate], defects.length)}
              </h3>
              <p class="muted">{t.since.means[fate]}</p>
              <ul class="found">
                {defects.map((defect) => (
                  <Item key={defect.key} defect={defect} catalogue={catalogue} />
                ))}
              </ul>
            </div>
          ))}
        </details>
      )}
      {since.counts.new > 0 && (
        <button class="btn small" type="button" onClick={onNew}>
          {count(t.since.showNew, since.counts.new)}
        </button>
      )}
      {since.otherRules && <p class="muted">{t.since.otherRules}</p>}
    </section>
  );
}

function Item({ defect: { finding, answer }, catalogue }: { defect: Defect; catalogue: Catalogue }) {
  const texts = useTexts();
  if (!finding) return <li>{answer?.note}</li>;
  const title = catalogue.reason(finding.rule, finding.reason)?.[texts.language].title ?? texts.t.cause.unknown;
  return (
    <li>
      <span class="what">{elementName(finding.target, texts)}</span>
      <span class="where">{elementPlace(finding.target, texts)}</span>
      <span>{causeText(title, [finding], texts)}</span>
    </li>
  );
}

function defectsOf({ changes }: Since, fate: Fate): readonly Defect[] {
  return changes.flatMap((change) => (change.fate === fate ? (change.after ?? change.before ?? []) : []));
}
