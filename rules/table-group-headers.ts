import { type Check, cantTell, failed, type Page, passed, ruleMeta } from '../engine';
import { areasOf } from '../engine/page/table-areas';
import { type Table, type TableCell, tableAround, tableOf, tablesOf } from '../engine/page/table-grid';

export const meta = ruleMeta({
  tests: ['5.7.3', '5.7.4'],
  wcag: ['1.3.1'],
  act: [],
  targets: groupedTables,
  reads: 'text',
  reasons: {
    'group-bare': {
      who: 'developer',
      impact: 'major',
      fr: {
        title: {
          one: '1 en-tête de groupe n’est relié à aucune case',
          other: '{n} en-têtes de groupe ne sont reliés à aucune case',
        },
        effect: '« {text} » coiffe une partie du tableau seulement ; à l’écoute, rien ne dit quelles cases en dépendent.',
        fix: 'Donnez un identifiant (id) à « {text} », puis citez-le dans l’attribut headers de chaque case concernée.',
      },
      en: {
        title: { one: '1 group header is tied to no cell', other: '{n} group headers are tied to no cell' },
        effect: '“{text}” heads a part of the table only; when listening, nothing tells which cells depend on it.',
        fix: 'Give “{text}” an id, then name it in the headers attribute of each cell concerned.',
      },
    },
    'group-scope': {
      fr: {
        title: { one: '1 en-tête de groupe repose sur une portée', other: '{n} en-têtes de groupe reposent sur une portée' },
        question: '« {text} » vaut-il pour une partie du tableau seulement, et non pour toute une ligne ou colonne ?',
        look: 'Si oui, le RGAA demande un id, sans portée (ici « {scope} »), et des cases qui le citent dans headers.',
      },
      en: {
        title: { one: '1 group header rests on a scope', other: '{n} group headers rest on a scope' },
        question: 'Does “{text}” hold for a part of the table only, not for a whole row or column?',
        look: 'If so, RGAA asks for an id, no scope (here “{scope}”), and cells that name it in headers.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'developer',
      impact: 'minor',
    },
    unlisted: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: {
          one: '1 tableau ne relie pas ses cases aux en-têtes de groupe',
          other: '{n} tableaux ne relient pas leurs cases aux en-têtes de groupe',
        },
        effect: 'À l’écoute de « {cell} », l’en-tête « {text} » n’est pas annoncé avec certitude : {count} cases ne le citent pas.',
        fix: 'Ajoutez à chaque case un attribut headers avec les identifiants de tous ses en-têtes.',
      },
      en: {
        title: {
          one: '1 table does not tie its cells to the group headers',
          other: '{n} tables do not tie their cells to the group headers',
        },
        effect: 'When listening to “{cell}”, the header “{text}” may not be announced: {count} cells do not name it.',
        fix: 'Give each cell a headers attribute with the ids of all its headers.',
      },
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const table = tableOf(element, page);
  if (table) return ofTable(table, page);
  const text = page.text(element) || page.name(element);
  const scope = element.getAttribute('scope')?.trim() || element.getAttribute('role')?.trim();
  if (scope) return cantTell('group-scope', { text, scope }, ['5.7.3']);
  // RGAA's method wants an id where a header holds for a part alone, though browsers tie a spanning header by themselves.
  return hasOwnId(element, page) ? passed(['5.7.3']) : failed('group-bare', { text }, ['5.7.3']);
};

/** Cells under a group that is there to be named, and which do not name it. */
function ofTable(table: Table, page: Page): ReturnType<Check<typeof meta>> {
  const group = areasOf(table).groups.find(({ element }) => hasOwnId(element, page) && !element.matches('[scope], [role]'));
  if (!group) return;
  const unlisted = table.cells.filter((cell) => !cell.header && !cell.empty && isUnder(cell, group, table) && !names(cell, group));
  const [cell] = unlisted;
  if (!cell) return;
  return failed('unlisted', { text: page.text(group.element), cell: page.text(cell.element), count: unlisted.length }, ['5.7.4']);
}

/** Native data tables with group headers, each followed by those. */
function groupedTables(page: Page): Element[] {
  return [...tablesOf(page).values()].flatMap((table) => {
    if (table.aria || table.presentational || !page.exposed(table.element)) return [];
    const groups = areasOf(table).groups.filter(({ element }) => element.localName === 'th' && tableAround(element, page) === table);
    return groups.length > 0 ? [table.element, ...groups.map(({ element }) => element)] : [];
  });
}

function hasOwnId(element: Element, page: Page): boolean {
  return element.id !== '' && page.byId(element, element.id) === element;
}

function isUnder(cell: TableCell, group: TableCell, table: Table): boolean {
  if (group.row < areasOf(table).body) return cell.column >= group.column && cell.column < group.column + group.width;
  return cell.row >= group.row && cell.row < group.row + group.height;
}

const names = (cell: TableCell, header: TableCell) => (cell.element.getAttribute('headers') ?? '').split(/\s+/).includes(header.element.id);
