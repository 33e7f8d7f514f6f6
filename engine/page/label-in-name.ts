import { fold } from './words';

const split = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
/** `e-mail` and `email`, `l’aide` and `laide` are said alike. */
const joined = (text: string) => split(text.replace(/(?<=\p{L})[-'’.·](?=\p{L})/gu, ''));
/** What brackets hold is a remark: a format, a state, a number of items. */
const withoutRemarks = (text: string) => text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');

/**
 * Does a name hold a label that is seen: all its words, whole and in a row? Case, accents, punctuation and remarks in brackets
 * don't count. A label without words, or of one letter ("x" on a button that closes), is a symbol: any name holds it.
 */
export function holdsLabel(name: string, label: string): boolean {
  if (isSymbol(label)) return true;
  const labels = [label, withoutRemarks(label)].filter((text) => split(text).length > 0);
  return labels.some((text) => holds(split(name), split(text)) || holds(joined(name), joined(text)));
}

export function isSymbol(label: string): boolean {
  const words = split(label);
  return words.length === 0 || (words.length === 1 && /^\p{L}$/u.test(words[0] ?? ''));
}

/** Do only abbreviations keep the name from holding the label? "Av. Foch" is said "Avenue Foch". */
export function abbreviates(name: string, label: string): boolean {
  const short = new Set([...label.matchAll(/(\p{L}+)\./gu)].map(([, word]) => fold(word ?? '')));
  return short.size > 0 && holds(split(name), split(withoutRemarks(label)), short);
}

/** @returns number of words of a text */
export const countWords = (text: string) => split(text).length;

function holds(name: readonly string[], label: readonly string[], short: ReadonlySet<string> = new Set()): boolean {
  const says = (word: string | undefined, start: number, i: number) => {
    const said = name[start + i] ?? '';
    return said === word || (word !== undefined && short.has(word) && said.startsWith(word));
  };
  return name.some((_, start) => label.every((word, i) => says(word, start, i)));
}
