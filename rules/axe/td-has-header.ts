import { cantTell } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

const isHeader = (cell: Element) => cell.matches('th, [role="columnheader"], [role="rowheader"]');

// axe counts cells without a header; RGAA asks whether a heading that one sees is declared. A table without any th is a case of
// table-layout-or-data.
export const meta = axeRule({
  tests: ['5.6.1', '5.6.2'],
  wcag: ['1.3.1'],
  act: [],
  reasons: {
    column: {
      fr: {
        title: {
          one: '1 tableau où des colonnes n’ont pas d’en-tête déclaré',
          other: '{n} tableaux où des colonnes n’ont pas d’en-tête déclaré',
        },
        question: 'Voit-on en haut de ce tableau des titres de colonne qui sont saisis comme des cases ordinaires ?',
        look: 'Ils sont souvent en gras ou sur fond coloré ; les autres titres du tableau sont de vrais en-têtes.',
      },
      en: {
        title: { one: '1 table where columns have no declared header', other: '{n} tables where columns have no declared header' },
        question: 'At the top of this table, can one see column headings that are typed as plain cells?',
        look: 'They are often bold or on a coloured ground; the other headings of the table are real headers.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'editor',
      impact: 'major',
    },
    row: {
      fr: {
        title: {
          one: '1 tableau où des lignes n’ont pas d’en-tête déclaré',
          other: '{n} tableaux où des lignes n’ont pas d’en-tête déclaré',
        },
        question: 'Voit-on dans ce tableau des titres de ligne qui sont saisis comme des cases ordinaires ?',
        look: 'Regardez la première case des lignes dont la colonne n’a pas de titre.',
      },
      en: {
        title: { one: '1 table where rows have no declared header', other: '{n} tables where rows have no declared header' },
        question: 'In this table, can one see row headings that are typed as plain cells?',
        look: 'Look at the first cell of the rows whose column has no heading.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'editor',
      impact: 'major',
    },
  },
  judge: ({ element, outcome }) => {
    const cells = [...element.querySelectorAll('th, td, [role="columnheader"], [role="rowheader"]')];
    if (outcome === 'passed' || !cells.some(isHeader)) return;
    const top = [...(element.querySelector('tr')?.children ?? [])];
    return top.every(isHeader) ? cantTell('row', {}, ['5.6.2']) : cantTell('column', {}, ['5.6.1']);
  },
});
