import type { Page } from '.';
import { textRuns } from './blocks';
import { stepped } from './stepped';

/** Effective language of an element. */
export interface Declared {
  /** Main subtag in lower case; '' when nothing declares one, or when the declared value is empty. */
  readonly lang: string;
  /** Element that declares it; null when none does. */
  readonly by: Element | null;
}

const XML = 'http://www.w3.org/XML/1998/namespace';

/** Nearest `lang` (or `xml:lang`) on it or around it, through shadow roots. */
export function declaredLanguage(element: Element, page: Page): Declared {
  const known = page.memo('language/declared', () => new Map<Element, Declared>());
  const kept = known.get(element);
  if (kept) return kept;
  const own = element.getAttribute('lang') ?? element.getAttributeNS(XML, 'lang') ?? element.getAttribute('xml:lang');
  const parent = own === null ? page.parent(element) : null;
  const declared = own !== null ? { lang: mainSubtag(own), by: element } : parent ? declaredLanguage(parent, page) : { lang: '', by: null };
  known.set(element, declared);
  return declared;
}

export const mainSubtag = (tag: string) => tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';

/** Scripts that are written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Number of words. The browser's own count is exact and slow: it is for scripts that need it. */
export function countWords(text: string): number {
  if (!UNSPACED.test(text)) return text.match(WORD)?.length ?? 0;
  let words = 0;
  for (const segment of new Intl.Segmenter('und', { granularity: 'word' }).segment(text)) if (segment.isWordLike) words++;
  return words;
}

export type Script = 'Latin' | 'Greek' | 'Cyrillic' | 'Arabic' | 'Hebrew' | 'Han' | 'Kana' | 'Hangul' | 'Devanagari' | 'Thai' | 'other';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Han', /\p{Script=Han}/gu],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Thai', /\p{Script=Thai}/gu],
];

/** Share of each script among the letters of a text, 0–1; scripts that are absent are left out. */
export function scriptShares(text: string): ReadonlyMap<Script, number> {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const shares = new Map<Script, number>();
  let named = 0;
  for (const [script, pattern] of SCRIPTS) {
    const count = letters ? (text.match(pattern)?.length ?? 0) : 0;
    named += count;
    if (count) shares.set(script, count / letters);
  }
  if (letters > named) shares.set('other', (letters - named) / letters);
  return shares;
}

/** A text of one block in one declared language. */
export interface Passage {
  /** Block, or the element inside it that declares another language. */
  readonly element: Element;
  /** Its beginning, when it is long. */
  readonly text: string;
  /** Of `text`. */
  readonly words: number;
  readonly declared: Declared;
}

/** Below this a guess is worth nothing. */
const ENOUGH_WORDS = 8;
/** Beyond this a guess gets no better. */
const ENOUGH_LETTERS = 1000;

/** Rendered texts that are long enough for a guess, in the order of the page. */
export const passagesOf = (page: Page): readonly Passage[] => passages.of(page);

/** Works them out in steps. */
export const readPassages = (page: Page): Iterable<void> => passages.steps(page);

const passages = stepped('language/passages', function* (page): Generator<void, readonly Passage[]> {
  const texts = new Map<Element, { text: string; declared: Declared }>();
  for (const run of textRuns(page)) {
    yield;
    for (const node of run.nodes) {
      const holder = node.parentElement;
      if (!holder) continue;
      const declared = declaredLanguage(holder, page);
      const inside = declared.by && declared.by !== run.block && isInside(declared.by, run.block, page);
      const element = inside ? declared.by! : run.block;
      const known = texts.get(element);
      if (known && known.text.length < ENOUGH_LETTERS) known.text += ` ${node.data}`;
      if (!known) texts.set(element, { text: node.data, declared });
    }
  }
  const found: Passage[] = [];
  for (const [element, { text, declared }] of texts) {
    yield;
    if (text.length < ENOUGH_WORDS) continue;
    const words = countWords(text);
    if (words >= ENOUGH_WORDS) found.push({ element, text: text.replace(/\s+/g, ' ').trim(), words, declared });
  }
  return found;
});

function isInside(element: Element, ancestor: Element, page: Page): boolean {
  for (let node = page.parent(element); node; node = page.parent(node)) if (node === ancestor) return true;
  return false;
}

export interface Guess {
  /** Main subtag in lower case. */
  readonly lang: string;
  /** The detector is sure enough for a rule to speak. */
  readonly reliable: boolean;
}

/** Guesses the language of a text, such as `browser.i18n.detectLanguage` does; null when it can't. */
export type DetectLanguage = (text: string) => Promise<Guess | null>;

/** Texts handed to the detector at most: a long page repeats itself. */
const MOST_PASSAGES = 400;

/** To be awaited before the rules run: guesses the language of each passage, for `guessedLanguage` to read. */
export async function guessLanguages(page: Page, detect: DetectLanguage): Promise<void> {
  const guesses = guessesOf(page);
  const asked = passagesOf(page).slice(0, MOST_PASSAGES);
  await Promise.all(
    asked.map(async (passage) => {
      const guess = await detect(passage.text).catch(() => null);
      if (guess) guesses.set(passage.element, guess);
    }),
  );
}

const guessesOf = (page: Page) => page.memo('language/guesses', () => new Map<Element, Guess>());

/** Guess for the passage of this element; undefined when it has none, or when there is no detector. */
export function guessedLanguage(element: Element, page: Page): Guess | undefined {
  return guessesOf(page).get(element);
}
