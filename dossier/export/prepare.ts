import type { Capture, TestId } from '../../contracts';
import type { Speech } from '../../locales';
import type { ExportTexts } from '../../locales/export';
import { criteriaOf } from '../../referential';
import type { ReasonFacts } from '../../referential/evidence';
import { referentialOf } from '../../referential/modes';
import type { DossierContent } from '../content';
import { judgeDossier } from '../judge';
import { type MatrixRow, matrixOf } from '../matrix';
import { pageNumber } from '../sample';
import { gatherAside } from './aside';
import { gatherCauses } from './causes';
import type { ExportCriterion, ExportInput, ExportPage, NumberedPage, ReasonTexts } from './input';

/** What a dossier does not hold, and files need. */
export interface PrepareOptions {
  readonly speech: Speech;
  readonly words: ExportTexts;
  readonly at: Date;
  /** Texts of a reason, and what its answers mean: `reasonOf` of `rules/texts.ts`. */
  readonly reasonOf: (rule: string, reason: string) => (ReasonFacts & ReasonTexts) | undefined;
  readonly testsOf: (rule: string) => readonly TestId[];
  readonly publicDuty?: boolean;
  readonly images?: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly masked?: ExportInput['masked'];
  readonly grid?: Uint8Array;
}

/**
 * Judges a dossier once and gathers what every file says of it. Pure.
 * @param content masked already: excerpts, notes and captures go to files as they are here
 */
export function prepare(content: Omit<DossierContent, 'unreadable'>, options: PrepareOptions): ExportInput {
  const { speech, words, at, reasonOf, testsOf, publicDuty, images = new Map(), masked = [], grid } = options;
  const { dossier } = content;
  const judged = judgeDossier(content, { reasonOf, testsOf, publicDuty });
  const numbered = judged.pages.map((one, i): NumberedPage => ({ ...one, number: pageNumber(i) }));
  const pages = numbered.map((page): ExportPage => ({ ...page, causes: gatherCauses([page], judged.shared, speech, reasonOf) }));
  const referential = referentialOf(dossier.mode);
  const titles = new Map([...criteriaOf(referential), ...referential.userCriteria].map((one) => [one.id, one[speech.language]]));
  const themes = new Map(referential.themes.flatMap((theme) => theme.criteria.map(({ id }) => [id, theme[speech.language]])));
  const rowsOf = (kind: 'criteria' | 'userCriteria') =>
    matrixOf(judged, kind).map((row) => criterionOf(row, titles.get(row.id) ?? '', themes.get(row.id) ?? ''));
  return {
    speech,
    words,
    at,
    dossier,
    scans: [...content.scans.values()],
    answers: content.answers,
    captures: content.captures.filter(({ id }: Capture) => images.has(id)),
    images,
    judged,
    pages,
    criteria: rowsOf('criteria'),
    userCriteria: rowsOf('userCriteria'),
    causes: gatherCauses(numbered, judged.shared, speech, reasonOf),
    aside: gatherAside(numbered, content.answers, speech, reasonOf),
    masked,
    grid,
  };
}

function criterionOf(row: MatrixRow, title: string, theme: string): ExportCriterion {
  const sum = (name: 'defects' | 'questions') => row.cells.reduce((n, cell) => n + cell[name], row.shared[name]);
  return { ...row, title, theme, defects: sum('defects'), questions: sum('questions') };
}
