import type { Scan } from '../contracts';
import type { Judgement } from '../referential/verdict';
import { CriterionList } from './CriterionList';
import type { Catalogue } from './catalogue';
import { LegalCard } from './LegalCard';
import type { CriterionGroup } from './model/criteria';
import type { Since } from './model/since';
import { Notices } from './Notices';
import { UnreadLine, type UnreadLineProps } from './UnreadLine';
import { Verdict } from './Verdict';

export interface ResultViewProps {
  scan: Scan;
  judgement: Judgement;
  groups: readonly CriterionGroup[];
  catalogue: Catalogue;
  stale: boolean;
  stored: boolean;
  /** Null when the page was never scanned before. */
  since?: Since | null;
  onAgain(): void;
  onAllow: UnreadLineProps['onAllow'];
  onDuty(): void;
}

/** First view of a result. */
export function ResultView({ scan, judgement, groups, catalogue, stale, stored, since, onAgain, onAllow, onDuty }: ResultViewProps) {
  return (
    <>
      <Verdict totals={judgement.totals} at={scan.at} since={since} />
      <UnreadLine unread={scan.unread} elements={scan.elements} changed={scan.changed} onAllow={onAllow} />
      <Notices scan={scan} stale={stale} stored={stored} onAgain={onAgain} />
      <CriterionList groups={groups} judgement={judgement} catalogue={catalogue} />
      <LegalCard legal={judgement.legal} catalogue={catalogue} onDuty={onDuty} />
    </>
  );
}
