import { fold } from './words';

/** Words that say nothing of a subject, French and English, of four letters or more. */
const EMPTY = new Set(
  (
    'dans avec pour sans sous vers chez entre leur leurs cette votre notre vous nous elle elles sont etre avoir plus tout tous toute toutes ' +
    'page site accueil bienvenue with from this that your have more about into over home welcome'
  ).split(' '),
);
/** Letters by which two forms of a word are held to be the same: « formation » and « formations », “open” and “opening”. */
const STEM = 4;

/** Words that carry the subject of a text: folded, of four letters or more, figures left out. */
export function contentWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= STEM && !EMPTY.has(word));
}

/** Does any word of the list begin as a word of the text? Errs towards yes. */
export function sharesWord(words: readonly string[], text: string): boolean {
  const stems = new Set(contentWords(text).map((word) => word.slice(0, STEM)));
  return words.some((word) => stems.has(word.slice(0, STEM)));
}
