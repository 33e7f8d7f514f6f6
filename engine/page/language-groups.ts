import type { Page } from '.';
import { guessedLanguage, type Passage, passagesOf } from './language';
import { isSameLanguage } from './language-names';

/** Passages that one declaration of language covers. */
export interface LanguageGroup {
  /** Main subtag that is declared. */
  readonly declared: string;
  /** Language of most of the letters whose guess is reliable; '' when none is. */
  readonly main: string;
  readonly passages: readonly Passage[];
  /** Words of the passages whose guess is `main`. */
  readonly words: number;
}

/** Visible passages by the element that declares their language; those without declaration are left out. */
export function languageGroups(page: Page): ReadonlyMap<Element, LanguageGroup> {
  return page.memo('language/groups', () => {
    const passages = new Map<Element, Passage[]>();
    for (const passage of passagesOf(page)) {
      const { by, lang } = passage.declared;
      if (!by || !lang || !page.visible(passage.element)) continue;
      const known = passages.get(by);
      if (known) known.push(passage);
      else passages.set(by, [passage]);
    }
    return new Map([...passages].map(([by, list]) => [by, groupOf(list, page)]));
  });
}

function groupOf(passages: readonly Passage[], page: Page): LanguageGroup {
  const words = new Map<string, number>();
  for (const passage of passages) {
    const guess = guessedLanguage(passage.element, page);
    if (guess?.reliable) words.set(guess.lang, (words.get(guess.lang) ?? 0) + passage.words);
  }
  const [main = '', count = 0] = [...words].sort((a, b) => b[1] - a[1])[0] ?? [];
  const declared = passages[0]?.declared.lang ?? '';
  // A detector that wavers between two close languages speaks of the declared one.
  return { declared, main: main && isSameLanguage(main, declared) ? declared : main, passages, words: count };
}
