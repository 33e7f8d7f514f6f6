import type { Scan } from '../contracts';
import type { OpenQuestion } from '../referential/verdict';
import type { JudgedDossier } from './judge';
import { signed } from './shared';

/** One question of one page; or of several, when they share the element: one answer holds for all. */
export interface LineItem {
  /** Unique in the dossier, the same as long as the question is open. */
  readonly key: string;
  readonly question: OpenQuestion;
  /** The scan that asks it. */
  readonly scan: Scan;
  /** `SamplePage.id` of the pages that ask it. */
  readonly pages: readonly string[];
}

/** The same question, over all the pages and elements that ask it. */
export interface LineGroup {
  readonly key: string;
  readonly items: readonly LineItem[];
}

const rank = { place: 0, target: 0, screen: 1, page: 2 } as const satisfies Record<OpenQuestion['kind'], number>;

/** Every open question of the sample, question by question: those about elements first, then those that spare others, then the pages'. */
export function lineOf({ pages }: JudgedDossier): readonly LineGroup[] {
  const groups = new Map<string, { key: string; rank: number; items: Map<string, LineItem & { pages: string[] }> }>();
  for (const { page, scan, judgement } of pages) {
    if (!scan) continue;
    for (const question of judgement.totals.questions) {
      const group = groupOf(question);
      const known = groups.get(group) ?? { key: group, rank: rank[question.kind], items: new Map() };
      // Elements that no person could tell apart share their answer wherever they are met on the site.
      const key = 'finding' in question ? `${question.kind} ${signed(question.finding)}` : `${page.id} ${question.key}`;
      const item = known.items.get(key) ?? { key, question, scan, pages: [] };
      if (!item.pages.includes(page.id)) item.pages.push(page.id);
      known.items.set(key, item);
      groups.set(group, known);
    }
  }
  return [...groups.values()]
    .sort((a, b) => a.rank - b.rank || b.items.size - a.items.size || (a.key < b.key ? -1 : 1))
    .map(({ key, items }) => ({ key, items: [...items.values()] }));
}

function groupOf(question: OpenQuestion): string {
  if (!('finding' in question)) return `${question.kind} ${question.key}`;
  return `${question.kind} ${question.finding.rule} ${question.finding.reason}`;
}
