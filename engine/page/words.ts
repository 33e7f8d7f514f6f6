/**
 * Word lists of every language at once (`locales/words/<language>.json`), as data that a school can read and extend.
 * Entries are compared after `fold`: lower case, no accent, no punctuation at the ends, spaces folded.
 */
export interface Words {
  /** Is the whole text an entry of the list? */
  is(list: WordList, text: string): boolean;
  /** First entry of the list that stands in the text as whole words, or ''. */
  find(list: WordList, text: string): string;
}

/** A name of `locales/words/*.json`. Both languages must have the same lists. */
export type WordList = string;

export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

const pad = (folded: string) => ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** @param data one record of lists per language, as read from the JSON files. */
export function createWords(data: readonly Readonly<Record<string, readonly string[]>>[]): Words {
  const lists = new Map<string, Map<string, string>>();
  for (const language of data) {
    for (const [list, entries] of Object.entries(language)) {
      const folded = lists.get(list) ?? new Map<string, string>();
      for (const entry of entries) folded.set(fold(entry), pad(fold(entry)));
      lists.set(list, folded);
    }
  }
  const entriesOf = (list: string) => {
    const entries = lists.get(list);
    if (!entries) throw new Error(`No word list "${list}" in locales/words`);
    return entries;
  };
  // The same text is often looked up in several lists.
  let last = { text: '', folded: '', padded: pad('') };
  const read = (text: string) => {
    if (text !== last.text) {
      const folded = fold(text);
      last = { text, folded, padded: pad(folded) };
    }
    return last;
  };
  return {
    is: (list, text) => entriesOf(list).has(read(text).folded),
    find(list, text) {
      // An apostrophe parts words: "l'enfant" holds "enfant".
      const { padded } = read(text);
      for (const [entry, part] of entriesOf(list)) if (padded.includes(part)) return entry;
      return '';
    },
  };
}
