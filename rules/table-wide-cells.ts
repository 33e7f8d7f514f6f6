import { type Check, cantTell, ruleMeta } from '../engine';
import { areasOf } from '../engine/page/table-areas';
import { tableOf, tablesOf } from '../engine/page/table-grid';

const longest = 80;

export const meta = ruleMeta({
  tests: ['5.6.3'],
  wcag: ['1.3.1'],
  act: [],
  targets: (page) => tablesOf(page).keys(),
  reads: 'text',
  reasons: {
    part: {
      fr: {
        title: {
          one: '1 tableau a des cases larges qui peuvent titrer la suite',
          other: '{n} tableaux ont des cases larges qui peuvent titrer la suite',
        },
        question: 'La case « {text} » sert-elle de titre aux lignes ou colonnes qui la suivent ?',
        look: 'Elle couvre plusieurs colonnes ou lignes, mais n’est pas déclarée comme en-tête.',
      },
      en: {
        title: { one: '1 table has wide cells that may head what follows', other: '{n} tables have wide cells that may head what follows' },
        question: 'Does the cell “{text}” head the rows or columns that follow it?',
        look: 'It covers several columns or rows, but is not declared as a header.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'editor',
      impact: 'major',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const table = tableOf(element, page);
  if (!table || table.presentational || !page.exposed(element) || table.columns < 2 || !table.evidence.headerCells) return;
  const { first } = areasOf(table);
  const cell = table.cells.find(({ header, empty, row, column, width, height, element: cell }) => {
    if (header || empty || width < 2 || row < first) return false;
    const text = page.text(cell);
    if (!text || text.length > longest) return false;
    // As wide as the table, between its rows; or above narrower headers.
    if (width >= table.columns) return row > first && row + height < table.rows;
    const below = table.at(row + height, column);
    return below?.header === true && below.column === column && below.width < width;
  });
  return cell && cantTell('part', { text: page.text(cell.element) });
};
