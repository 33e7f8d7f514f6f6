import type { Dossier, Scan } from '../contracts';
import type { Status } from '../referential/verdict';
import { type CellItems, type RowKind, splitItems, verdictOf } from './cell';
import type { JudgedDossier } from './judge';
import { type Shared, signed } from './shared';

/** What a cell of the matrix counts: defects; open questions and trials. Those of shared blocks are counted in their own column alone. */
export interface Counted {
  readonly defects: number;
  readonly questions: number;
}

export interface MatrixCell extends Counted {
  /** `SamplePage.id`. */
  readonly page: string;
  /** Of the whole page, shared blocks included. */
  readonly status: Status;
  readonly toCheck: boolean;
  /** What shared blocks add to the page, counted elsewhere. */
  readonly shared: Counted;
}

export interface MatrixRow {
  readonly id: string;
  /** Over the sample. */
  readonly status: Status;
  readonly toCheck: boolean;
  readonly shared: Counted;
  readonly cells: readonly MatrixCell[];
}

export interface Totals extends Counted {
  readonly shared: Counted;
  /** By `SamplePage.id`. */
  readonly byPage: ReadonlyMap<string, Counted>;
}

/** Rows of the matrix: a status per page, and the number of what makes it. @param ids rows wanted; all of the kind if left out */
export function matrixOf({ pages, sample, shared }: JudgedDossier, kind: RowKind, ids?: readonly string[]): readonly MatrixRow[] {
  return (ids ?? [...sample[kind].keys()]).map((id) => {
    const common = createCommon();
    const cells = pages.map(({ page, judgement }): MatrixCell => {
      const verdict = verdictOf(judgement, kind, id);
      return { page: page.id, status: verdict.status, toCheck: verdict.toCheck, ...count(verdict, shared, common) };
    });
    return { id, status: sample[kind].get(id) ?? 'NT', toCheck: cells.some(({ toCheck }) => toCheck), shared: common.counted(), cells };
  });
}

/** Every defect and question of the dossier, those of shared blocks once. */
export function totalsOf({ pages, shared }: JudgedDossier): Totals {
  const common = createCommon();
  const byPage = new Map(pages.map(({ page, judgement }) => [page.id, count(judgement.totals, shared, common)]));
  const sum = (name: keyof Counted) => [...byPage.values()].reduce((total, counted) => total + counted[name], 0);
  const both = common.counted();
  return { defects: sum('defects') + both.defects, questions: sum('questions') + both.questions, shared: both, byPage };
}

function count(items: CellItems, shared: Shared, common: Common): Counted & { readonly shared: Counted } {
  const { own, shared: both } = splitItems(items, shared);
  common.add(both);
  return {
    defects: own.defects.length,
    questions: own.questions.length + own.trials.length,
    shared: { defects: both.defects.length, questions: both.questions.length },
  };
}

type Common = ReturnType<typeof createCommon>;

/** Counts what several pages share, each thing once. */
function createCommon() {
  const defects = new Set<string>();
  const questions = new Set<string>();
  return {
    add(items: CellItems): void {
      for (const { finding } of items.defects) if (finding) defects.add(signed(finding));
      for (const question of items.questions) if ('finding' in question) questions.add(signed(question.finding));
    },
    counted: (): Counted => ({ defects: defects.size, questions: questions.size }),
  };
}

/** Days on which pages were scanned, first and last; null before any scan. */
export function period({ pages }: Pick<Dossier, 'pages'>, scans: ReadonlyMap<string, Scan>): { first: string; last: string } | null {
  const dates = pages.flatMap((page) => page.scans.filter(({ id }) => scans.has(id)).map(({ at }) => at)).sort();
  const [first] = dates;
  return first === undefined ? null : { first, last: dates.at(-1) ?? first };
}
