import { type CellGroup, CellView } from '../../components/dossier/CellView';
import { columnName } from '../../components/model/matrix';
import { verdictsOf } from '../../components/model/reasons';
import { shownStatus } from '../../components/model/shown-status';
import { useTexts } from '../../components/TextsContext';
import { type RowKind, type SharedItems, sharedItems, splitItems, verdictOf } from '../../dossier/cell';

import { criteriaOf, rgaa412 } from '../../referential';
import { columnsOf } from './columns';
import type { PartProps } from './DossierPage';
import { urlOf } from './route';

const criteria = new Map(criteriaOf(rgaa412).map((criterion) => [criterion.id, criterion]));

/** What made a cell of the matrix: of one page, or (`all`) of what several pages share. */
export function CellPart({ content, judged, catalogue, row, page: id }: PartProps & { row: string; page: string }) {
  const { t, say, list, language } = useTexts();
  const { dossier } = content;
  const kind: RowKind = row.startsWith('U') ? 'userCriteria' : criteria.has(row) ? 'criteria' : 'tests';
  const title = kind === 'userCriteria' ? catalogue.criterion(row)[language] : (criteria.get(row) ?? catalogue.test(row))?.[language];
  const common = { title: `${row} ${title ?? ''}`, backUrl: urlOf(dossier.id, 'matrix'), catalogue };
  const columns = columnsOf(dossier);
  const nameOf = (page: string) => columns.filter((column) => column.page.id === page).map(columnName)[0] ?? page;

  if (id === 'all') {
    const groups = sharedItems(judged, kind, row).map(
      (items: SharedItems): CellGroup => ({
        title: say(t.dossier.cell.onPages, { names: list(items.pages.map(nameOf)) }),
        ...items,
        trials: [],
      }),
    );
    const scan = judged.pages.find((one) => one.scan)?.scan ?? null;
    return <CellView {...common} subtitle={t.dossier.cell.everywhere} status={null} scan={scan} groups={groups} tests={[]} />;
  }

  const judgedPage = judged.pages.find(({ page }) => page.id === id);
  const verdict = judgedPage && verdictOf(judgedPage.judgement, kind, row);
  const { own, shared } = splitItems(verdict, judged.shared);
  const tests =
    kind === 'tests' ? [row] : kind === 'criteria' ? (criteria.get(row)?.tests.map((test) => test.id) ?? []) : catalogue.testsOf(row);
  return (
    <CellView
      {...common}
      subtitle={nameOf(id)}
      status={verdict ? shownStatus(verdict) : null}
      scan={judgedPage?.scan ?? null}
      groups={[
        { title: t.dossier.cell.own, ...own },
        { title: t.dossier.cell.common, ...shared },
      ]}
      tests={judgedPage?.scan ? verdictsOf(tests, judgedPage.judgement) : []}
    />
  );
}
