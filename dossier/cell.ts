import type { Defect, Judgement, OpenQuestion, Status, TestVerdict, Trial } from '../referential/verdict';
import type { JudgedDossier } from './judge';
import { type Shared, signed } from './shared';

export type RowKind = 'userCriteria' | 'criteria' | 'tests';

/** What makes the cell of a page. */
export interface CellVerdict {
  readonly status: Status;
  readonly toCheck: boolean;
  readonly defects: readonly Defect[];
  readonly questions: readonly OpenQuestion[];
  readonly trials: readonly Trial[];
}

export type CellItems = Pick<CellVerdict, 'defects' | 'questions' | 'trials'>;

/** The same defects and questions, met on several pages. */
export interface SharedItems extends Omit<CellItems, 'trials'> {
  /** `SamplePage.id`. */
  readonly pages: readonly string[];
}

/** @returns nothing but NT for a row that the mode leaves out */
export function verdictOf(judgement: Judgement, kind: RowKind, id: string): CellVerdict {
  if (kind !== 'tests') return judgement[kind].get(id) ?? nothing;
  const test = judgement.tests.get(id);
  return test ? { ...test, defects: withUnplaced(test) } : nothing;
}

/** What is the page's own, and what shared blocks bring to it. */
export function splitItems({ defects, questions, trials }: CellItems = nothing, shared: Shared): { own: CellItems; shared: CellItems } {
  const isShared = (item: Defect | OpenQuestion) => 'finding' in item && item.finding !== undefined && shared.holds(item.finding);
  return {
    own: { defects: defects.filter((item) => !isShared(item)), questions: questions.filter((item) => !isShared(item)), trials },
    shared: { defects: defects.filter(isShared), questions: questions.filter(isShared), trials: [] },
  };
}

/** What shared blocks hold of a row, once each, grouped by the pages on which it is met. */
export function sharedItems({ pages, shared }: JudgedDossier, kind: RowKind, id: string): readonly SharedItems[] {
  const met = new Map<string, { item: Defect | OpenQuestion; isDefect: boolean; pages: string[] }>();
  for (const { page, judgement } of pages) {
    const { defects, questions } = splitItems(verdictOf(judgement, kind, id), shared).shared;
    for (const [list, isDefect] of [[defects, true] as const, [questions, false] as const]) {
      for (const item of list) {
        const signature = 'finding' in item && item.finding ? `${isDefect} ${signed(item.finding)}` : '';
        const known = met.get(signature) ?? { item, isDefect, pages: [] };
        if (!known.pages.includes(page.id)) known.pages.push(page.id);
        met.set(signature, known);
      }
    }
  }
  const groups = new Map<string, { pages: string[]; defects: Defect[]; questions: OpenQuestion[] }>();
  for (const { item, isDefect, pages: on } of met.values()) {
    const group = groups.get(on.join()) ?? { pages: on, defects: [], questions: [] };
    if (isDefect) group.defects.push(item as Defect);
    else group.questions.push(item as OpenQuestion);
    groups.set(on.join(), group);
  }
  return [...groups.values()].sort((a, b) => b.pages.length - a.pages.length);
}

/** A defect that fails one of two tests is shown in both, until a person places it. */
function withUnplaced({ defects, toPlace }: TestVerdict): readonly Defect[] {
  return [...defects, ...toPlace];
}

const nothing: CellVerdict = { status: 'NT', toCheck: false, defects: [], questions: [], trials: [] };
