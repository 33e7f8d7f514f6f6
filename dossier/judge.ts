import type { Answer, Dossier, SamplePage, Scan } from '../contracts';
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

type Judged = Pick<DossierContent, 'dossier' | 'scans' | 'answers'>;

/** Judges each page of a dossier by its current scan, then the sample. Pure. */
export function judgeDossier(content: Judged, options: Omit<JudgeOptions, 'referential'> = {}): JudgedDossier {
  return dossierJudge(options)(content);
}

/** The same, for a dossier that is judged again at each answer: pages that no new answer can be about keep their judgement. */
export function dossierJudge(options: Omit<JudgeOptions, 'referential'>): (content: Judged) => JudgedDossier {
  const known = new WeakMap<Scan, { readonly from: string; readonly judgement: Judgement }>();
  const judgeScan = (scan: Scan, answers: readonly Answer[], mode: Dossier['mode']): Judgement => {
    const own = answersAbout(scan, answers);
    const from = [mode, scan.page.key, ...own.map(({ id }) => id)].join(' ');
    const before = known.get(scan);
    if (before?.from === from) return before.judgement;
    const judgement = judge(inSample(scan), own, { ...options, referential: referentialOf(mode) });
    known.set(scan, { from, judgement });
    return judgement;
  };
  return ({ dossier, scans, answers }) => {
    const pages = dossier.pages.map((page): JudgedPage => {
      const scan = currentScan(page, scans);
      if (scan) return { page, scan, judgement: judgeScan(scan, answers, dossier.mode) };
      return { page, scan, judgement: judge(neverScanned(page), answers, { ...options, referential: referentialOf(dossier.mode) }) };
    });
    return {
      dossier,
      pages,
      sample: judgeSample(pages.map(({ judgement }) => judgement)),
      shared: sharedBlocks(pages.flatMap(({ scan }) => scan ?? [])),
    };
  };
}

/** Answers that can bear on a scan: given on its page, or about a cause that it found, wherever the element was. */
function answersAbout(scan: Scan, answers: readonly Answer[]): readonly Answer[] {
  const causes = new Set(scan.findings.map(({ rule, reason }) => `${rule}/${reason}`));
  return answers.filter(({ page, rule, reason }) => page === scan.page.key || causes.has(`${rule}/${reason}`));
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
