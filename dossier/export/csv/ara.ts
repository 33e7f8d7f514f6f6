import { criterionNumber } from '../../../referential/sample';
import type { Status } from '../../../referential/verdict';
import type { Format } from '../format';
import type { ExportInput } from '../input';
import { csv } from './csv';

/** The table that Ara gives for an audit: its words, its commas, one column for what pages share, one per page. In French, as Ara is. */
export const csvForAra: Format = {
  id: 'csv-ara',
  suffix: '-ara.csv',
  mediaType: 'text/csv;charset=utf-8',
  write(input) {
    const head = ['Critères', 'Éléments transverses', ...input.pages.map(({ page }) => page.name)];
    const rows = input.criteria.map(({ id }) => {
      const statuses = input.pages.map(({ judgement }) => judgement.criteria.get(id)?.status ?? 'NT');
      return [id, sharedStatus(id, statuses, input), ...statuses];
    });
    return csv([head, ...rows], { separator: ',', bom: false });
  },
};

/**
 * Each page is judged with the blocks that it shares, so theirs follows: NC if one of their elements fails; else they are no worse than the
 * best page that has them.
 */
function sharedStatus(criterion: string, pages: readonly Status[], { judged, causes }: ExportInput): Status {
  const fails = causes.some(({ cases }) =>
    cases.some(
      ({ defect: { finding, tests, either } }) =>
        finding && !either && judged.shared.holds(finding) && tests.some((test) => criterionNumber(test) === criterion),
    ),
  );
  if (fails) return 'NC';
  return (['NA', 'C'] as const).find((status) => pages.includes(status)) ?? 'NT';
}
