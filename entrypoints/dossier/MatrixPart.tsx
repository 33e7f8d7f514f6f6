import { useMemo, useState } from 'preact/hooks';
import { Matrix } from '../../components/dossier/Matrix';
import { useTexts } from '../../components/TextsContext';
import { changeDossier } from '../../dossier/dossiers';
import { matrixOf } from '../../dossier/matrix';
import { criteriaOf } from '../../referential';
import { referentialOf } from '../../referential/modes';
import { CellPart } from './CellPart';
import { columnsOf } from './columns';
import type { PartProps } from './DossierPage';
import { urlOf } from './route';

/** The matrix; `args`: the row and the page of the cell that is open. */
export function MatrixPart(props: PartProps) {
  const [row, page] = props.args;
  return row !== undefined && page !== undefined ? <CellPart {...props} row={row} page={page} /> : <Whole {...props} />;
}

function Whole({ content, judged, totals, catalogue, reload }: PartProps) {
  const { language } = useTexts();
  const { dossier } = content;
  const [kind, setKind] = useState<'userCriteria' | 'criteria'>('userCriteria');
  const [open, setOpen] = useState<string | null>(null);
  const criteria = useMemo(() => new Map(criteriaOf(referentialOf(dossier.mode)).map((one) => [one.id, one])), [dossier.mode]);
  const rows = useMemo(() => matrixOf(judged, kind), [judged, kind]);
  const tests = useMemo(
    () => (open === null ? [] : matrixOf(judged, 'tests', criteria.get(open)?.tests.map(({ id }) => id) ?? [])),
    [judged, open, criteria],
  );
  const titleOf = (id: string) =>
    id.startsWith('U') ? catalogue.criterion(id)[language] : (criteria.get(id)?.[language] ?? catalogue.test(id)?.[language] ?? id);
  return (
    <Matrix
      columns={columnsOf(dossier)}
      rows={rows}
      kind={kind}
      mode={dossier.mode}
      about={(id) => ({
        title: titleOf(id),
        code: dossier.labels[id],
        derogated: dossier.derogations.some((one) => one.criteria.includes(id)),
      })}
      open={open}
      tests={tests}
      totals={{
        defects: totals.defects,
        shared: totals.shared.defects,
        byPage: dossier.pages.map(({ id }) => totals.byPage.get(id)?.defects ?? 0),
      }}
      hrefOf={(row, page) => urlOf(dossier.id, 'matrix', row, page)}
      onKind={setKind}
      onMode={(mode) => void changeDossier(dossier.id, (known) => ({ ...known, mode })).then(reload)}
      onOpen={setOpen}
    />
  );
}
