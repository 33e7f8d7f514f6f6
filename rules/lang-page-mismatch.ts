import { type Check, cantTell, failed, type Page, passed, ruleMeta } from '../engine';
import { guessedLanguage, mainSubtag, passagesOf } from '../engine/page/language';
import { isSameLanguage, languageName } from '../engine/page/language-names';

/** Letters that the sure passages must hold together before the page may be judged. */
const enough = 200;
/** Share of the sure letters from which one language is the page's own. */
const majority = 0.8;

export const meta = ruleMeta({
  tests: ['8.4.1'],
  wcag: ['3.1.1'],
  act: ['ucwvc8'],
  targets: (page) => [page.root],
  reads: 'text',
  reasons: {
    mismatch: {
      who: 'webmaster',
      impact: 'blocking',
      cms: 'page-language',
      fr: {
        title: 'La page est annoncée dans une autre langue que la sienne',
        effect: 'Le lecteur d’écran prend la voix « {declared} » pour lire un texte en « {detected} » : la personne ne comprend rien.',
        fix: 'Dans les réglages de cette page ou de cette version du site, choisissez la langue « {detected} » (lang="{code}").',
      },
      en: {
        title: 'The page is announced in another language than its own',
        effect: 'The screen reader takes its “{declared}” voice to read a text in “{detected}”: the person understands nothing.',
        fix: 'In the settings of this page or of this version of the site, choose the language “{detected}” (lang="{code}").',
      },
    },
    mixed: {
      fr: {
        title: 'La page mêle plusieurs langues',
        question: 'Le texte principal de la page est-il bien en « {declared} » ?',
        look: 'Langue des paragraphes, sans compter le menu, les noms propres ni les citations.',
      },
      en: {
        title: 'The page mixes several languages',
        question: 'Is the main text of the page really in “{declared}”?',
        look: 'The language of the paragraphs, leaving out the menu, proper names and quotations.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'blocking',
    },
  },
});

export const check: Check<typeof meta> = (root, page) => {
  const declared = mainSubtag(root.getAttribute('lang') ?? root.getAttribute('xml:lang') ?? '');
  // A code that is missing or not valid is for axe/html-has-lang and axe/html-lang-valid to say.
  if (!/^[a-z]{2,3}$/.test(declared)) return;
  const letters = sureLetters(page);
  const total = [...letters.values()].reduce((sum, count) => sum + count, 0);
  if (total < enough) return;
  const [main] = [...letters].sort((a, b) => b[1] - a[1]);
  if (!main) return;
  const [detected, count] = main;
  if (count / total < majority) return cantTell('mixed', { declared: languageName(declared) });
  if (isSameLanguage(detected, declared)) return passed();
  return failed('mismatch', { declared: languageName(declared), detected: languageName(detected), code: detected });
};

/** Letters by detected language, of the passages that declare no language of their own and whose guess is reliable. */
function sureLetters(page: Page): Map<string, number> {
  const letters = new Map<string, number>();
  for (const { element, text, declared } of passagesOf(page)) {
    if (declared.by !== page.root && declared.by !== null) continue;
    const guess = guessedLanguage(element, page);
    if (!guess?.reliable || !page.visible(element)) continue;
    letters.set(guess.lang, (letters.get(guess.lang) ?? 0) + text.replace(/[^\p{L}]/gu, '').length);
  }
  return letters;
}
