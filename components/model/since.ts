import { createContext } from 'preact';
import type { Finding } from '../../contracts';
import type { Speech, Texts } from '../../locales';
import type { Defect } from '../../referential/verdict';

/** What became of a defect since the scan before: see `dossier/compare`. */
export type Fate = keyof Texts['since']['counts'];

/** A scan compared with the one before. */
export interface Since {
  readonly since: { readonly at: string };
  readonly changes: readonly { readonly fate: Fate; readonly before?: Defect; readonly after?: Defect }[];
  readonly counts: Readonly<Record<Fate, number>>;
  readonly otherRules: boolean;
}

/** What is said of a change, in this order; what is the same goes without saying. */
const told: readonly Fate[] = ['corrected', 'new', 'moved', 'asked', 'lost'];

/** `Depuis le 6 octobre : 2 corrigés, 1 nouveau.` */
export function sinceText({ since, counts }: Pick<Since, 'since' | 'counts'>, { t, say, count, date }: Speech): string {
  const parts = told.filter((fate) => counts[fate] > 0).map((fate) => count(t.since.counts[fate], counts[fate]));
  if (parts.length === 0) return say(t.since.nothing, { date: date(since.at) });
  return say(t.since.line, { date: date(since.at), changes: parts.join(', ') });
}

/** Findings that the scan before did not have: their elements are marked as new. */
export const FreshContext = createContext<ReadonlySet<Finding>>(new Set());

export function freshFindings(since: Pick<Since, 'changes'> | null): ReadonlySet<Finding> {
  return new Set(since?.changes.flatMap(({ fate, after }) => (fate === 'new' && after?.finding ? after.finding : [])));
}

/** Keys of the defects that were not there before. */
export function newKeys(since: Pick<Since, 'changes'> | null): ReadonlySet<string> {
  return new Set(since?.changes.flatMap(({ fate, after }) => (fate === 'new' && after ? after.key : [])));
}
