import { type Check, cantTell, failed, type Page, ruleMeta } from '../engine';
import { textRuns } from '../engine/page/blocks';
import { countWords, declaredLanguage, guessedLanguage, type Passage } from '../engine/page/language';
import { languageGroups } from '../engine/page/language-groups';
import { isSameLanguage, languageName } from '../engine/page/language-names';
import { holdsOtherScript, otherScript } from '../engine/page/other-script';

/** Words from which a reliable guess is a proof. */
const enough = 20;
/** Words from which letters of another script are a proof: fewer may be a name. */
const enoughLetters = 3;
/** Share of words with a capital from which a text is a list of names or of titles. */
const names = 0.5;
const notProse = 'code, pre, kbd, samp, var, address, cite, [translate="no"], .notranslate';

export const meta = ruleMeta({
  tests: ['8.7.1'],
  wcag: ['3.1.2'],
  act: [],
  targets: (page) => foreign(page).keys(),
  reads: 'text',
  reasons: {
    unmarked: {
      who: 'editor',
      impact: 'major',
      cms: 'passage-language',
      fr: {
        title: { one: '1 texte en langue étrangère n’est pas signalé', other: '{n} textes en langue étrangère ne sont pas signalés' },
        effect: 'Le lecteur d’écran lit « {text} » avec la voix « {declared} » : une personne qui écoute n’y comprend rien.',
        fix: 'Sur le bloc de ce texte, indiquez la langue « {detected} » (lang="{code}").',
      },
      en: {
        title: { one: '1 text in a foreign language is not marked', other: '{n} texts in a foreign language are not marked' },
        effect: 'The screen reader reads “{text}” with its “{declared}” voice: someone who listens understands nothing.',
        fix: 'On the block of this text, give the language “{detected}” (lang="{code}").',
      },
    },
    short: {
      fr: {
        title: {
          one: '1 texte court semble écrit dans une autre langue',
          other: '{n} textes courts semblent écrits dans une autre langue',
        },
        question: 'Le texte « {text} » est-il écrit en « {detected} », sans être un nom propre ni un titre d’usage courant ?',
        look: 'Textes de ce genre dans la page : {count}.',
      },
      en: {
        title: { one: '1 short text seems written in another language', other: '{n} short texts seem written in another language' },
        question: 'Is the text “{text}” written in “{detected}”, being neither a proper name nor a phrase in common use?',
        look: 'Texts of this kind in the page: {count}.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'editor',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const found = foreign(page).get(element);
  if (!found) return;
  const { passage, code, sure, count } = found;
  const values = {
    text: passage.text.slice(0, 80),
    words: passage.words,
    declared: languageName(passage.declared.lang),
    detected: languageName(code),
    code,
  };
  return sure ? failed('unmarked', values) : cantTell('short', { ...values, count });
};

interface Foreign {
  passage: Passage;
  code: string;
  sure: boolean;
  /** Doubtful texts that this one stands for. */
  count: number;
}

/** Every passage that is surely foreign, and the first of the doubtful ones of each language. */
function foreign(page: Page): ReadonlyMap<Element, Foreign> {
  return page.memo('lang-change/foreign', () => {
    const found = new Map<Element, Foreign>();
    const doubtful = new Map<string, Foreign>();
    for (const group of languageGroups(page).values()) {
      // Another language throughout: the declaration is wrong, which tests 8.4.1 and 8.8.1 say.
      if (group.main !== group.declared) continue;
      for (const passage of group.passages) {
        const code = otherLanguage(passage, page);
        if (!code || page.closest(passage.element, notProse)) continue;
        const sure = (passage.words >= enough || otherScript(passage.text, group.declared) !== '') && capitalised(passage.text) < names;
        const known = doubtful.get(code);
        if (!sure && known) {
          known.count++;
          continue;
        }
        const one: Foreign = { passage, code, sure, count: 1 };
        if (!sure) doubtful.set(code, one);
        found.set(passage.element, one);
      }
    }
    for (const passage of scripts(page)) {
      const code = otherScript(passage.text, passage.declared.lang);
      if (code && !found.has(passage.element)) found.set(passage.element, { passage, code, sure: true, count: 1 });
    }
    return found;
  });
}

/** Short texts in letters of another script, which need no guess. */
function scripts(page: Page): Passage[] {
  return textRuns(page).flatMap(({ nodes }) =>
    nodes.flatMap(({ data, parentElement: element }) => {
      if (!element || !holdsOtherScript(data)) return [];
      const words = countWords(data);
      const declared = declaredLanguage(element, page);
      const short = words >= enoughLetters && words < 8 && page.visible(element) && !page.closest(element, notProse);
      return short ? [{ element, text: data.trim(), words, declared }] : [];
    }),
  );
}

/** Code of the language of a passage when it is not the declared one, else ''. */
function otherLanguage(passage: Passage, page: Page): string {
  const guess = guessedLanguage(passage.element, page);
  if (guess?.reliable) return isSameLanguage(guess.lang, passage.declared.lang) ? '' : guess.lang;
  return otherScript(passage.text, passage.declared.lang);
}

/** Share of the words after the first that open with a capital, 0–1. */
function capitalised(text: string): number {
  const words = (text.match(/\p{L}[\p{L}\p{M}'’-]+/gu) ?? []).slice(1);
  return words.length ? words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length : 0;
}
