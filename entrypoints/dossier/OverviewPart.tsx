import { type Left, Overview } from '../../components/dossier/Overview';
import { useTexts } from '../../components/TextsContext';
import { period } from '../../dossier/matrix';
import { missingPages } from '../../dossier/required-pages';
import { shownRate } from '../../referential/shown-rate';
import type { PartProps } from './DossierPage';
import { urlOf } from './route';

/** What is left to do in the dossier, and its rate. */
export function OverviewPart({ content, judged, totals, catalogue }: PartProps) {
  const { t, count, list } = useTexts();
  const { dossier, scans } = content;
  const current = judged.pages.flatMap(({ scan }) => scan ?? []);
  const never = judged.pages.filter(({ scan }) => !scan).map(({ page }) => page.name);
  const unread = current.filter((scan) => scan.unread.some(({ kind }) => kind !== 'frame-hidden')).length;
  const missing = missingPages(dossier, current).length;
  const to = (part: string) => urlOf(dossier.id, part);
  const left: Left[] = [
    {
      id: 'questions',
      n: totals.questions,
      what: count(t.dossier.todo.questions, totals.questions),
      go: t.dossier.todo.questionsGo,
      href: to('questions'),
    },
    {
      id: 'never',
      n: never.length,
      what: count(t.dossier.todo.never, never.length, { names: list(never) }),
      go: t.dossier.todo.neverGo,
      href: to('sample'),
    },
    { id: 'missing', n: missing, what: count(t.dossier.todo.missing, missing), go: t.dossier.todo.missingGo, href: to('sample') },
    { id: 'unread', n: unread, what: count(t.dossier.todo.unread, unread), go: t.dossier.todo.unreadGo, href: to('sample') },
    {
      id: 'defects',
      n: totals.defects,
      what: count(t.dossier.todo.defects, totals.defects),
      go: t.dossier.todo.defectsGo,
      href: to('matrix'),
    },
  ].filter(({ n }) => n > 0);
  return (
    <Overview
      dossier={dossier}
      period={period(dossier, scans)}
      version={catalogue.version}
      criteria={judged.sample.criteria.size}
      left={left}
      rate={{ rate: judged.sample.rate, mean: judged.sample.mean, scanned: current.length > 0, shown: shownRate }}
    />
  );
}
