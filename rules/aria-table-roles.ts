import { type Check, cantTell, failed, passed, ruleMeta } from '../engine';
import { areasOf } from '../engine/page/table-areas';
import { type Table, type TableCell, tableAround, tableOf } from '../engine/page/table-grid';

export const meta = ruleMeta({
  tests: ['5.6.4', '5.7.5'],
  wcag: ['1.3.1'],
  act: [],
  targets: '[role~="rowheader" i], [role~="columnheader" i], [headers]:not(td, th), [role~="table" i]:not(table)',
  reads: 'dom',
  reasons: {
    axis: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 en-tête de tableau a le rôle de l’autre axe', other: '{n} en-têtes de tableau ont le rôle de l’autre axe' },
        effect: 'À l’écoute, « {text} » est annoncé pour les mauvaises cases.',
        fix: 'Remplacez le rôle « {role} » de « {text} » par « {right} ».',
      },
      en: {
        title: { one: '1 table header has the role of the other axis', other: '{n} table headers have the role of the other axis' },
        effect: 'When listening, “{text}” is announced for the wrong cells.',
        fix: 'Replace the role “{role}” of “{text}” by “{right}”.',
      },
    },
    headers: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: {
          one: '1 case reliée à des en-têtes n’est pas une vraie case',
          other: '{n} cases reliées à des en-têtes ne sont pas de vraies cases',
        },
        effect: 'L’attribut headers ne marche que sur td et th : les en-têtes de « {text} » ne sont pas annoncés.',
        fix: 'Construisez le tableau avec les éléments table, tr, th et td.',
      },
      en: {
        title: { one: '1 cell tied to headers is not a real cell', other: '{n} cells tied to headers are not real cells' },
        effect: 'The headers attribute works on td and th only: the headers of “{text}” are not announced.',
        fix: 'Build the table with the elements table, tr, th and td.',
      },
    },
    'two-axes': {
      fr: {
        title: { one: '1 tableau à double entrée est fait sans td ni th', other: '{n} tableaux à double entrée sont faits sans td ni th' },
        question: 'Dans ce tableau de {size}, chaque case dépend-elle de plusieurs en-têtes, comme « {text} » ?',
        look: 'Quand une case a plusieurs en-têtes, le RGAA demande un vrai td ou th : les rôles ne suffisent pas.',
      },
      en: {
        title: { one: '1 two-way table is made without td or th', other: '{n} two-way tables are made without td or th' },
        question: 'In this table of {size}, does each cell depend on several headers, such as “{text}”?',
        look: 'When a cell has several headers, RGAA asks for a real td or th: roles are not enough.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'developer',
      impact: 'major',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  if (!page.exposed(element)) return;
  const own = tableOf(element, page);
  if (own) {
    const { body, first, left } = areasOf(own);
    const header = own.cells.find((cell) => cell.header && !cell.empty);
    if (!header || body === first || left === 0 || own.cells.some((cell) => cell.element.matches('td, th'))) return;
    return cantTell('two-axes', { size: `${own.rows} × ${own.columns}`, text: page.text(header.element) }, ['5.6.4']);
  }
  const text = page.text(element);
  const table = tableAround(element, page);
  if (element.hasAttribute('headers') && !element.matches('td, th')) return table ? failed('headers', { text }, ['5.6.4']) : undefined;
  const cell = table?.cellOf(element);
  const role = page.role(element);
  if (!table || !cell?.header || table.presentational) return;
  const right = axisOf(cell, table);
  if (!right) return;
  return role === right ? passed(['5.7.5']) : failed('axis', { text, role, right }, ['5.7.5']);
};

/** The role that its place calls for; '' where both may be right: a corner, a part of a group, a header in the middle. */
function axisOf(cell: TableCell, table: Table): string {
  const { body, first, left, groups, parts } = areasOf(table);
  if (groups.includes(cell) || parts.includes(cell) || table.rows < 2 || table.columns < 2) return '';
  if (cell.row >= first && cell.row < body) return cell.column > 0 && cell.column >= left ? 'columnheader' : '';
  return cell.row >= body && cell.column < left ? 'rowheader' : '';
}
