import type { Answer, Dossier, SamplePage, Scan } from '../../contracts';
import { referentialOf } from '../../referential/modes';
import { type JudgeOptions, judge } from '../../referential/status';
import type { Judgement, Status } from '../../referential/verdict';
import type { DossierContent } from '../content';
import { signed } from '../shared';
import { type Change, compare, type Fate } from './compare';

/** Why a criterion of a page has another status: an answer, the rules, what could be read, or the page itself. */
export type Why = 'answer' | 'rules' | 'coverage' | 'page';

export interface StatusChange {
  readonly page: SamplePage;
  readonly criterion: string;
  readonly before: Status;
  readonly after: Status;
  readonly why: Why;
}

/** A change of one defect; of a block that pages share, told once, with all the pages. */
export interface DatedChange extends Change {
  readonly pages: readonly SamplePage[];
}

export interface DatesCompared {
  readonly changes: readonly DatedChange[];
  readonly counts: Readonly<Record<Fate, number>>;
  readonly statuses: readonly StatusChange[];
  /** Pages that only one of the two dates has: nothing can be said of them. */
  readonly alone: readonly SamplePage[];
}

/** Days on which pages were scanned, the last first: `2026-11-24`. */
export function daysOf({ pages }: Pick<Dossier, 'pages'>): readonly string[] {
  return [...new Set(pages.flatMap(({ scans }) => scans.map(({ at }) => at.slice(0, 10))))].sort().reverse();
}

/** Compares the dossier as it was at the end of two days. Pure. */
export function compareDates(
  { dossier, scans, answers }: Pick<DossierContent, 'dossier' | 'scans' | 'answers'>,
  from: string,
  to: string,
  options: Omit<JudgeOptions, 'referential'> = {},
): DatesCompared {
  const judged = { ...options, referential: referentialOf(dossier.mode) };
  const until = (day: string) => answers.filter(({ at }) => at.slice(0, 10) <= day);
  const [then, now] = [until(from), until(to)];
  const met = new Map<string, DatedChange & { pages: SamplePage[] }>();
  const statuses: StatusChange[] = [];
  const alone: SamplePage[] = [];
  for (const page of dossier.pages) {
    const before = scanAt(page, scans, from);
    const after = scanAt(page, scans, to);
    if (!before || !after) {
      if (before || after) alone.push(page);
      continue;
    }
    const on = (scan: Scan, said: readonly Answer[]) => judge(scan, said, judged);
    const [old, sameAnswers, last] = [on(before, then), on(before, now), on(after, now)];
    statuses.push(...statusChanges(page, { before, after }, old, sameAnswers, last));
    if (before === after) continue;
    for (const change of compare({ scan: before, totals: sameAnswers.totals }, { scan: after, totals: last.totals }).changes) {
      const finding = (change.after ?? change.before)?.finding;
      const key = finding ? `${change.fate} ${signed(finding)}` : `${page.id} ${(change.after ?? change.before)?.key}`;
      const known = met.get(key);
      // Twins on one page are as many defects; the same one on two pages is one.
      if (known && !known.pages.includes(page)) known.pages.push(page);
      else met.set(known ? `${key} ${met.size}` : key, { ...change, pages: [page] });
    }
  }
  const changes = [...met.values()];
  const counts = { new: 0, same: 0, moved: 0, corrected: 0, asked: 0, lost: 0 };
  for (const { fate } of changes) counts[fate]++;
  return { changes, counts, statuses, alone };
}

function statusChanges(
  page: SamplePage,
  { before, after }: { readonly before: Scan; readonly after: Scan },
  old: Judgement,
  sameAnswers: Judgement,
  last: Judgement,
): StatusChange[] {
  return [...last.criteria.values()].flatMap(({ id, status }): StatusChange[] => {
    const was = old.criteria.get(id)?.status ?? 'NT';
    if (was === status) return [];
    return [{ page, criterion: id, before: was, after: status, why: whyOf(sameAnswers.criteria.get(id)?.status === status) }];
  });

  function whyOf(byAnswers: boolean): Why {
    if (byAnswers) return 'answer';
    if (before.tool.rules !== after.tool.rules) return 'rules';
    return coverage(before) === coverage(after) ? 'page' : 'coverage';
  }
}

/** What a scan could and could not look at. */
function coverage({ unread, partial, crashed, states = [] }: Scan): string {
  const kinds = unread.map(({ kind }) => kind).sort();
  return JSON.stringify([kinds, partial, crashed.map(({ rule }) => rule).sort(), [...states].sort()]);
}

/** The last scan of a page at the end of a day. */
function scanAt({ scans }: SamplePage, read: ReadonlyMap<string, Scan>, day: string): Scan | undefined {
  const last = scans.filter(({ id, at }) => at.slice(0, 10) <= day && read.has(id)).at(-1);
  return last && read.get(last.id);
}
