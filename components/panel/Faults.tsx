import type { Scan } from '../../contracts';
import type { CriterionVerdict } from '../../referential/verdict';
import { CauseCard } from '../CauseCard';
import type { Catalogue } from '../catalogue';
import { addedOf, causesOf } from '../model/causes';
import { useTexts } from '../TextsContext';
import type { Marking } from '../useMark';

export interface FaultsProps {
  /** As they are read: the worst first. */
  criteria: readonly CriterionVerdict[];
  scan: Scan;
  catalogue: Catalogue;
  marking: Marking;
}

/** What is to be mended, by user criterion, then by cause. */
export function Faults({ criteria, scan, catalogue, marking }: FaultsProps) {
  const { t, language } = useTexts();
  const failing = criteria.filter(({ defects }) => defects.length > 0);
  if (failing.length === 0) return <p class="empty">{t.panel.clean}</p>;
  let index = 0;
  return (
    <>
      {failing.map(({ id, defects }) => (
        <section key={id} aria-labelledby={`mend-${id}`}>
          <h2 id={`mend-${id}`}>{catalogue.criterion(id)[language]}</h2>
          {causesOf(defects).map((group) => (
            <CauseCard key={group.key} group={group} scan={scan} catalogue={catalogue} marking={marking} index={index++} />
          ))}
          {addedOf(defects).map(({ key, note }) => (
            <p key={key}>{note}</p>
          ))}
        </section>
      ))}
    </>
  );
}
