import type { Who } from '../../contracts';
import type { Defect } from '../../referential/verdict';
import type { Catalogue } from '../catalogue';

/** Which defects are shown. */
export interface Filter {
  /** Who can mend them; null: anybody. */
  readonly who: Who | null;
  /** Only those that the scan before did not have. */
  readonly fresh: boolean;
}

export const noFilter: Filter = { who: null, fresh: false };

/** @param fresh keys of the defects that the scan before did not have */
export function passes(defect: Defect, filter: Filter, catalogue: Catalogue, fresh: ReadonlySet<string>): boolean {
  if (filter.fresh && !fresh.has(defect.key)) return false;
  return filter.who === null || whoOf(defect, catalogue) === filter.who;
}

/** Number of defects by who can mend them; nobody is known for those that a person added. */
export function countByWho(defects: readonly Defect[], catalogue: Catalogue): ReadonlyMap<Who, number> {
  const counts = new Map<Who, number>();
  for (const defect of defects) {
    const who = whoOf(defect, catalogue);
    if (who) counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  return counts;
}

function whoOf({ finding }: Defect, catalogue: Catalogue): Who | undefined {
  return finding && catalogue.reason(finding.rule, finding.reason)?.who;
}
