import { type Check, cantTell, failed, type Page, ruleMeta } from '../engine';
import { tableOf, tablesOf } from '../engine/page/table-grid';

/** « Tableau 3 », « Légende » and the like, whatever the number. */
const numbered = /^(tableau|tab\.?|table|légende|caption)\s*(n[°o]\s*)?[\divx]*\s*[.:]?$/i;
/** RGAA asks for a concise title. */
const longest = 150;

export const meta = ruleMeta({
  tests: ['5.5.1'],
  wcag: ['1.3.1'],
  act: [],
  targets: (page) => tablesOf(page).keys(),
  reads: 'text',
  reasons: {
    vague: {
      who: 'editor',
      impact: 'minor',
      cms: 'table',
      fr: {
        title: { one: '1 titre de tableau ne dit rien du contenu', other: '{n} titres de tableau ne disent rien du contenu' },
        effect: 'Une personne qui va de tableau en tableau entend « {text} » et ne sait pas ce que celui-ci présente.',
        fix: 'Complétez la légende par le sujet du tableau, par exemple « {text} : frais de scolarité 2026 ».',
      },
      en: {
        title: { one: '1 table title says nothing of the content', other: '{n} table titles say nothing of the content' },
        effect: 'Someone who goes from table to table hears “{text}” and cannot tell what this one presents.',
        fix: 'Complete the caption with the subject of the table, such as “{text}: fees for 2026”.',
      },
    },
    doubt: {
      fr: {
        title: { one: '1 titre de tableau à relire', other: '{n} titres de tableau à relire' },
        question: 'Le titre « {text} » dit-il, clairement et en peu de mots, ce que contient ce tableau-là ?',
        look: 'Il est très long, ou un autre tableau de la page porte le même.',
      },
      en: {
        title: { one: '1 table title to read again', other: '{n} table titles to read again' },
        question: 'Does the title “{text}” say, clearly and briefly, what this very table contains?',
        look: 'It is very long, or another table of the page bears the same one.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const table = tableOf(element, page);
  if (!table || table.presentational || !page.exposed(element) || table.cells.length === 0) return;
  const text = page.name(element) || table.evidence.caption;
  if (!text) return;
  if (numbered.test(text) || page.words.is('emptyTitles', text)) return failed('vague', { text });
  const shared = (titles(page).get(text.toLowerCase()) ?? 0) > 1;
  return shared || text.length > longest ? cantTell('doubt', { text }) : undefined;
};

/** How many data tables bear each title. */
function titles(page: Page): ReadonlyMap<string, number> {
  return page.memo('table-title-vague/titles', () => {
    const count = new Map<string, number>();
    for (const [element, { presentational }] of tablesOf(page)) {
      const title = page.name(element).toLowerCase();
      if (title && !presentational && page.exposed(element)) count.set(title, (count.get(title) ?? 0) + 1);
    }
    return count;
  });
}
