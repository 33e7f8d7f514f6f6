import type { BarWords, PageNote, Shown, ViewLine, ViewOrder, ViewShown } from '../../contracts';

/** A view as the panel offers it, in the person's language. */
export interface ViewChoice {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly none: string;
  readonly marks: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  /** Beginnings of the ids of rules whose findings it tells. */
  readonly rules: readonly string[];
  /** Is anything of it drawn in the page? */
  readonly inPage: boolean;
}

/** A finding as a view tells it. */
export type ToldFinding = Extract<ViewOrder, { do: 'open' }>['told'][number];

/** The views of the page beside which the panel stands. */
export interface PageViews {
  readonly choices: readonly ViewChoice[];
  /** Opens one in place of the one before, in all frames that were read. @throws when the access was lost */
  open(id: string, told: readonly ToldFinding[], bar: BarWords): Promise<ViewShown>;
  select(line: ViewLine): Promise<Shown>;
  close(): void;
  follow(tell: (note: PageNote) => void): () => void;
}
