import type { Page } from '../page';

/** Something said of one element: a key of the view's `notes`, with what it quotes. */
export interface Note {
  readonly note: string;
  readonly values?: Readonly<Record<string, string | number | undefined>>;
}

/** One element of a view, in the page and in the panel's list. */
export interface ViewItem {
  readonly element: Element;
  /** Short, in the tag and before the text: `H2`, `navigation`, a number. */
  readonly mark: string;
  /** What the page says there: its own words. Empty when there are none. */
  readonly text: string;
  readonly notes: readonly Note[];
  /** Steps to the right in the list, from 0. */
  readonly depth?: number;
  /** Outlined in the page only when it is pointed at or chosen in the list. */
  readonly quiet?: boolean;
}

export interface ViewTexts {
  /** On the button. */
  readonly name: string;
  /** What it is for, and what to look for. */
  readonly hint: string;
  /** When the page has nothing of the kind. */
  readonly none: string;
  /** Words for marks that are codes: `navigation` → « navigation ». A mark that is not here is shown as it is. */
  readonly marks?: Readonly<Record<string, string>>;
  /** Sentences of notes; `{name}` is replaced by the value of that name. */
  readonly notes: Readonly<Record<string, string>>;
}

/**
 * A way to look at the page. One file each; the name of the file is its id.
 * It lists elements by what `engine/page` knows of them, so that it says what the rules say.
 */
export interface ViewMeta {
  /** Place among the buttons. */
  readonly order: number;
  /** Beginnings of the ids of rules whose findings are told on its elements, and added to them. */
  readonly rules: readonly string[];
  /**
   * What is drawn in the page: outlines with tags, the same joined by a line, a filter over the page, a style put on it;
   * or nothing, for what is read in the list.
   */
  readonly draws: 'tags' | 'path' | 'grey' | 'spacing' | 'nothing';
  readonly fr: ViewTexts;
  readonly en: ViewTexts;
}

export type ReadView = (page: Page, language: 'fr' | 'en') => Iterable<ViewItem>;

/** Declares a view. Its texts stay readable without its code: the panel imports `meta` alone. */
export function viewMeta(meta: ViewMeta): ViewMeta {
  return meta;
}
