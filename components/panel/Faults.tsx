import { useContext, useRef } from 'preact/hooks';
import type { Answer, Scan } from '../../contracts';
import type { CriterionVerdict } from '../../referential/verdict';
import { CauseCard } from '../CauseCard';
import { CopyButton } from '../CopyButton';
import type { Catalogue } from '../catalogue';
import { addedOf, causesOf } from '../model/causes';
import { countByWho, type Filter, noFilter, passes } from '../model/filter';
import { markdownOf } from '../model/hand-over';
import { numbered } from '../model/numbers';
import { NumbersContext } from '../NumbersContext';
import { ShowAll } from '../ShowAll';
import { useTexts } from '../TextsContext';
import type { Marking } from '../useMark';
import { AddedDefect } from './AddedDefect';
import { KeysContext } from './actions';
import { Filters } from './Filters';
import { Stepper } from './Stepper';

export interface FaultsProps {
  /** As they are read: the worst first. */
  criteria: readonly CriterionVerdict[];
  scan: Scan;
  catalogue: Catalogue;
  marking: Marking;
  /** Keys of the defects that the scan before did not have; null when there is none. */
  fresh: ReadonlySet<string> | null;
  filter: Filter;
  onFilter(filter: Filter): void;
  /** Takes back a defect that a person added. */
  onRemove(answer: Answer): void;
}

/** What is to be mended, by user criterion, then by cause. */
export function Faults({ criteria, scan, catalogue, marking, fresh, filter, onFilter, onRemove }: FaultsProps) {
  const texts = useTexts();
  const { t, language } = texts;
  const list = useRef<HTMLDivElement>(null);
  const keys = useContext(KeysContext);
  const all = criteria.flatMap(({ defects }) => defects);
  if (all.length === 0) return <p class="empty">{t.panel.clean}</p>;
  const shown = criteria
    .map(({ id, defects }) => ({ id, defects: defects.filter((defect) => passes(defect, filter, catalogue, fresh ?? new Set())) }))
    .filter(({ defects }) => defects.length > 0);
  let index = 0;
  return (
    <>
      <Filters
        filter={filter}
        counts={{ all: all.length, byWho: countByWho(all, catalogue), fresh: fresh?.size ?? null }}
        onChange={onFilter}
      />
      <p class="hand-over">
        <CopyButton text={() => markdownOf(shown, scan, catalogue, texts)}>{t.work.markdown}</CopyButton>
      </p>
      {shown.length === 0 && (
        <div class="empty">
          <p>{t.work.noneLeft}</p>
          <button class="btn small" type="button" onClick={() => onFilter(noFilter)}>
            {t.work.showAll}
          </button>
        </div>
      )}
      {shown.length > 0 && <Stepper list={list} />}
      {shown.length > 0 && keys && <p class="hint small muted">{t.work.keys}</p>}
      <div ref={list}>
        {shown.map(({ id, defects }) => {
          const topic = catalogue.criterion(id)[language];
          const causes = causesOf(defects);
          const numbers = numbered(causes);
          return (
            <section key={id} aria-labelledby={`mend-${id}`}>
              <h2 id={`mend-${id}`}>{topic}</h2>
              <ShowAll name={`mend ${id}`} topic={topic} numbers={numbers} catalogue={catalogue} marking={marking} />
              <NumbersContext.Provider value={numbers}>
                {causes.map((group) => (
                  <CauseCard key={group.key} group={group} scan={scan} catalogue={catalogue} marking={marking} index={index++} />
                ))}
              </NumbersContext.Provider>
              {addedOf(defects).map((answer) => (
                <AddedDefect key={answer.id} answer={answer} catalogue={catalogue} onRemove={onRemove} />
              ))}
            </section>
          );
        })}
      </div>
    </>
  );
}
