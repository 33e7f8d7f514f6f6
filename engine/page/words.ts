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
  const bare = /[^\0-\x7f]/.test(text)
    ? text
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/[\u2018\u2019]/g, "'")
    : text;
  const folded = bare
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  return folded.slice(0, endOf(folded));
}

/** Where the last letter or figure ends. */
function endOf(text: string): number {
  let end = text.length;
  while (end > 0) {
    const low = text.charCodeAt(end - 1);
    const size = low >= 0xdc00 && low <= 0xdfff && end > 1 ? 2 : 1;
    if (/[\p{L}\p{N}]/u.test(text.slice(end - size, end))) break;
    end -= size;
  }
  return end;
}

const pad = (folded: string) => ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** @param data one record of lists per language, as read from the JSON files. */
export function createWords(data: readonly Readonly<Record<string, readonly string[]>>[]): Words {
  const lists = new Map<string, FoldedList>();
  const listOf = (name: string) => {
    let list = lists.get(name);
    if (!list) {
      // Folded when it is first asked for: a page asks for few lists.
      list = foldList(data.flatMap((language) => language[name] ?? []));
      if (!data.some((language) => language[name])) throw new Error(`No word list "${name}" in locales/words`);
      lists.set(name, list);
    }
    return list;
  };
  // The same text is often looked up in several lists.
  let last: FoldedText = { text: '', folded: '', padded: pad(''), words: [] };
  const read = (text: string) => {
    if (text !== last.text) {
      const folded = fold(text);
      // An apostrophe parts words: "l'enfant" holds "enfant".
      const padded = pad(folded);
      last = { text, folded, padded, words: padded.split(' ') };
    }
    return last;
  };
  return {
    is: (list, text) => listOf(list).entries.has(read(text).folded),
    find(list, text) {
      const { padded, words } = read(text);
      const { byFirst } = listOf(list);
      let first: Entry | undefined;
      for (const word of words) {
        for (const entry of byFirst.get(word) ?? []) {
          if ((!first || entry.order < first.order) && padded.includes(entry.padded)) first = entry;
        }
      }
      return first?.folded ?? '';
    },
  };
}

interface FoldedText {
  readonly text: string;
  readonly folded: string;
  readonly padded: string;
  /** Those of `padded`, and '' at its ends. */
  readonly words: readonly string[];
}

interface Entry {
  readonly folded: string;
  readonly padded: string;
  /** Place in its list. */
  readonly order: number;
}

interface FoldedList {
  readonly entries: ReadonlySet<string>;
  /** By their first word, so that a text is not searched for every entry. */
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
}

function foldList(list: readonly string[]): FoldedList {
  const entries = new Set(list.map(fold));
  const byFirst = new Map<string, Entry[]>();
  let order = 0;
  for (const folded of entries) {
    const padded = pad(folded);
    const word = padded.split(' ', 2)[1] ?? '';
    if (!word) continue;
    const same = byFirst.get(word);
    if (same) same.push({ folded, padded, order: order++ });
    else byFirst.set(word, [{ folded, padded, order: order++ }]);
  }
  return { entries, byFirst };
}
