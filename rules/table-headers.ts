import { type Check, cantTell, failed, type Page, ruleMeta } from '../engine';
import { areasOf } from '../engine/page/table-areas';
import { type Table, type TableCell, tableOf, tablesOf } from '../engine/page/table-grid';
import { standOut } from '../engine/page/table-look';

export const meta = ruleMeta({
  tests: ['5.6.1', '5.6.2'],
  wcag: ['1.3.1'],
  act: [],
  targets: (page) => tablesOf(page).keys(),
  reads: 'style',
  replaces: ['axe/td-has-header'],
  reasons: {
    'top-plain': {
      who: 'editor',
      impact: 'major',
      cms: 'table',
      fr: {
        title: {
          one: '1 tableau a des titres de colonne saisis comme des données',
          other: '{n} tableaux ont des titres de colonne saisis comme des données',
        },
        effect: 'Une personne qui écoute les cases n’entend jamais les titres de colonne ({text}).',
        fix: 'Dans les réglages du tableau, cochez « Ligne d’en-tête » pour sa première ligne.',
      },
      en: {
        title: { one: '1 table has column headings typed as data', other: '{n} tables have column headings typed as data' },
        effect: 'Someone who listens to the cells never hears the column headings ({text}).',
        fix: 'In the settings of the table, tick “Header row” for its first row.',
      },
    },
    top: {
      fr: {
        title: {
          one: '1 tableau dont la première ligne peut titrer les colonnes',
          other: '{n} tableaux dont la première ligne peut titrer les colonnes',
        },
        question: 'Les cases « {text} » sont-elles les titres des colonnes de ce tableau ?',
        look: 'Elles sont en haut du tableau mais saisies comme des cases ordinaires.',
      },
      en: {
        title: { one: '1 table whose first row may head the columns', other: '{n} tables whose first row may head the columns' },
        question: 'Are the cells “{text}” the headings of the columns of this table?',
        look: 'They are at the top of the table but typed as plain cells.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'editor',
      impact: 'major',
    },
    side: {
      fr: {
        title: {
          one: '1 tableau dont la première colonne peut titrer les lignes',
          other: '{n} tableaux dont la première colonne peut titrer les lignes',
        },
        question: 'Les cases « {text} » sont-elles les titres des lignes de ce tableau ?',
        look: 'Dans un tableau de frais, c’est la catégorie qui ouvre chaque ligne ; dans une liste de personnes, le nom l’est souvent aussi.',
      },
      en: {
        title: { one: '1 table whose first column may head the rows', other: '{n} tables whose first column may head the rows' },
        question: 'Are the cells “{text}” the headings of the rows of this table?',
        look: 'In a table of fees, it is the category that opens each row; in a list of people, the name often is one too.',
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
  if (!table || table.presentational || !page.exposed(element) || table.rows < 2 || table.columns < 2) return;
  const { evidence } = table;
  // Neither header nor caption: data or layout, table-layout-or-data says so.
  if (!evidence.headerCells && !evidence.caption) return;
  return [topOf(table, page), sideOf(table, page)].flat();
};

function topOf(table: Table, page: Page) {
  const { first, body } = areasOf(table);
  if (body > first) return [];
  const cells = row(table, first).filter((cell) => !cell.header && !cell.empty && cell.width < table.columns);
  if (cells.length < 2 || cells.length < table.columns - 1) return [];
  const values = { text: sample(cells, page) };
  const inHead = cells.every(({ element }) => element.closest('thead') !== null);
  const below = row(table, first + 1).filter((cell) => !cell.header && !cell.empty);
  if (inHead && below.length > 0) return [failed('top-plain', values, ['5.6.1'])];
  return standOut(cells, below, page) || !table.evidence.headerCells ? [cantTell('top', values, ['5.6.1'])] : [];
}

function sideOf(table: Table, page: Page) {
  const { body, left, sections, elsewhere } = areasOf(table);
  if (left > 0 || table.rows - body < 2 || sections.length + elsewhere.length > 0) return [];
  const rows = Array.from({ length: table.rows - body }, (_, index) => table.at(body + index, 0));
  const cells = rows.filter((cell): cell is TableCell => cell !== null && !cell.header && !cell.empty && cell.width === 1);
  if (cells.length < rows.length - 1 || cells.length < 2) return [];
  const others = table.cells.filter((cell) => cell.row >= body && cell.column > 0 && !cell.empty);
  const texts = cells.map(({ element }) => page.text(element));
  const named = texts.every((text) => /\p{L}{2}/u.test(text)) && new Set(texts).size === texts.length;
  const figures = others.length > 0 && others.filter(({ element }) => isFigure(page.text(element))).length / others.length >= 0.8;
  return standOut(cells, others, page) || (named && figures) ? [cantTell('side', { text: sample(cells, page) }, ['5.6.2'])] : [];
}

function row({ columns, at }: Table, index: number): TableCell[] {
  const cells = Array.from({ length: columns }, (_, column) => at(index, column));
  return [...new Set(cells)].filter((cell): cell is TableCell => cell !== null);
}

const isFigure = (text: string) => /\d/.test(text) && text.replace(/[^\p{L}]/gu, '').length <= 4;

const sample = (cells: readonly TableCell[], page: Page) =>
  cells
    .slice(0, 3)
    .map(({ element }) => page.text(element).slice(0, 40))
    .join(' / ');
