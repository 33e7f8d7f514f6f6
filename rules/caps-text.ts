import { type Check, failed, type Page, ruleMeta } from '../engine';
import { textRuns } from '../engine/page/blocks';

/** Words from which capitals typed by hand are hard to read. */
const fewest = 4;

// RGAA has no test about capitals: a piece of advice, never counted.
export const meta = ruleMeta({
  tests: [],
  wcag: [],
  act: [],
  advice: true,
  targets: (page) => typed(page).keys(),
  reads: 'text',
  reasons: {
    capitals: {
      who: 'editor',
      impact: 'minor',
      fr: {
        title: { one: '1 texte est tapé tout en capitales', other: '{n} textes sont tapés tout en capitales' },
        effect: '« {text} » se lit plus lentement, surtout avec une dyslexie, et une synthèse vocale peut en épeler des mots.',
        fix: 'Tapez le texte en minuscules ; pour l’effet, demandez des capitales dans la feuille de style (text-transform).',
      },
      en: {
        title: { one: '1 text is typed all in capitals', other: '{n} texts are typed all in capitals' },
        effect: '“{text}” is slower to read, with dyslexia above all, and speech may spell some of its words.',
        fix: 'Type the text in lower case; for the effect, ask for capitals in the style sheet (text-transform).',
      },
    },
  },
});

export const check: Check<typeof meta> = (block, page) => {
  const text = typed(page).get(block);
  return text === undefined ? undefined : failed('capitals', { text: text.slice(0, 80) });
};

/** First run in capitals of each block; capitals set by the style sheet are not typed. */
function typed(page: Page): ReadonlyMap<Element, string> {
  return page.memo('caps-text/runs', () => {
    const found = new Map<Element, string>();
    for (const { block, text } of textRuns(page)) {
      if (found.has(block) || text !== text.toUpperCase()) continue;
      // Short words in capitals are mostly acronyms.
      const words = text.split(/[^\p{L}]+/u).filter((word) => word.length > 4);
      if (words.length >= fewest && page.visible(block) && !page.closest(block, 'code, pre, abbr, svg')) found.set(block, text);
    }
    return found;
  });
}
