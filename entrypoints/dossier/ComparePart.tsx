import { useMemo, useState } from 'preact/hooks';
import { CompareView } from '../../components/dossier/CompareView';
import { columnName } from '../../components/model/matrix';
import { useTexts } from '../../components/TextsContext';
import { compareDates, daysOf } from '../../dossier/compare/dates';
import { causeText } from '../../locales/cause-text';
import { elementName } from '../../locales/element';
import { judgeOptions } from '../views/knowledge';
import { columnsOf } from './columns';
import type { PartProps } from './DossierPage';

/** Two dates of the dossier: the last two, until others are chosen. */
export function ComparePart({ content, catalogue, settings }: PartProps) {
  const speech = useTexts();
  const { dossier } = content;
  const days = daysOf(dossier);
  const [chosen, setChosen] = useState<readonly [string, string]>();
  const [from, to] = chosen ?? [days[1] ?? days[0] ?? '', days[0] ?? ''];
  const compared = useMemo(
    () => compareDates(content, from, to, judgeOptions(settings.publicDuty)),
    [content, from, to, settings.publicDuty],
  );
  const names = new Map(columnsOf(dossier).map((column) => [column.page.id, columnName(column)]));
  const nameOf = ({ id }: { id: string }) => names.get(id) ?? id;
  return (
    <CompareView
      days={days}
      from={from}
      to={to}
      onChoose={(one, other) => setChosen([one, other])}
      counts={compared.counts}
      changes={compared.changes
        .filter(({ fate }) => fate !== 'same')
        .map(({ fate, before, after, pages }, i) => {
          const defect = after ?? before;
          const finding = defect?.finding;
          const title = finding && (catalogue.reason(finding.rule, finding.reason)?.[speech.language].title ?? speech.t.cause.unknown);
          return {
            key: `${i} ${fate}`,
            fate,
            title: finding && title ? causeText(title, [finding], speech) : (defect?.answer?.note ?? ''),
            element: finding ? elementName(finding.target, speech) : '',
            pages: speech.list(pages.map(nameOf)),
          };
        })}
      statuses={compared.statuses.map((one) => ({ ...one, key: `${one.page.id} ${one.criterion}`, page: nameOf(one.page) }))}
      alone={compared.alone.map(nameOf)}
    />
  );
}
