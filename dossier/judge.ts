import type { Dossier, SamplePage, Scan } from '../contracts';
import { referentialOf } from '../referential/modes';
import { judgeSample, type SampleJudgement } from '../referential/sample';
import { type JudgeOptions, judge } from '../referential/status';
import type { Judgement } from '../referential/verdict';
import type { DossierContent } from './content';
import { neverScanned } from './never-scanned';
import { type Shared, sharedBlocks } from './shared';

export interface JudgedPage {
  readonly page: SamplePage;
  /** The current one; null while the page has none that can be read: every test is then NT. */
  readonly scan: Scan | null;
  readonly judgement: Judgement;
}

/** Every number of the dossier's screens and files is in here, or is counted from it. */
export interface JudgedDossier {
  readonly dossier: Dossier;
  readonly pages: readonly JudgedPage[];
  readonly sample: SampleJudgement;
  /** What several pages have in common. */
  readonly shared: Shared;
}

/** Judges each page of a dossier by its current scan, then the sample. Pure. */
export function judgeDossier(
  { dossier, scans, answers }: Pick<DossierContent, 'dossier' | 'scans' | 'answers'>,
  options: Omit<JudgeOptions, 'referential'> = {},
): JudgedDossier {
  const referential = referentialOf(dossier.mode);
  const pages = dossier.pages.map((page): JudgedPage => {
    const scan = currentScan(page, scans);
    return { page, scan, judgement: judge(scan ? inSample(scan) : neverScanned(page), answers, { ...options, referential }) };
  });
  return {
    dossier,
    pages,
    sample: judgeSample(pages.map(({ judgement }) => judgement)),
    shared: sharedBlocks(pages.flatMap(({ scan }) => scan ?? [])),
  };
}

/** The last scan of a page that can be read. */
export function currentScan(page: SamplePage, scans: ReadonlyMap<string, Scan>): Scan | null {
  for (const { id } of page.scans.toReversed()) {
    const scan = scans.get(id);
    if (scan) return scan;
  }
  return null;
}

/** In a dossier the other pages can be compared with: questions about them are asked. */
function inSample(scan: Scan): Scan {
  return { ...scan, states: [...(scan.states ?? []), 'sample'] };
}
