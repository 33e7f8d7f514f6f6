import type { Scan } from '../../contracts';
import { CauseCard } from '../CauseCard';
import type { Catalogue } from '../catalogue';
import { adviceOf } from '../model/advice';
import { useTexts } from '../TextsContext';
import type { Marking } from '../useMark';

/** Advice: folded, apart from the defects, and said not to be counted. */
export function Advice({ scan, catalogue, marking }: { scan: Scan; catalogue: Catalogue; marking: Marking }) {
  const { t, count } = useTexts();
  const groups = adviceOf(scan, catalogue);
  if (groups.length === 0) return null;
  return (
    <details class="advice">
      <summary>{count(t.work.advice, groups.length)}</summary>
      <section aria-label={t.work.adviceLabel}>
        <p class="small muted">{t.work.adviceHint}</p>
        {groups.map((group, i) => (
          <CauseCard key={group.key} group={group} scan={scan} catalogue={catalogue} marking={marking} index={`advice-${i}`} />
        ))}
      </section>
    </details>
  );
}
