import { type Check, failed, type Page, passed, ruleMeta } from '../engine';
import { areasOf, fullHeaders } from '../engine/page/table-areas';
import { type Table, type TableCell, tableAround, tableOf, tablesOf } from '../engine/page/table-grid';

export const meta = ruleMeta({
  tests: ['5.7.1', '5.7.2'],
  wcag: ['1.3.1'],
  act: [],
  targets: headedTables,
  reads: 'text',
  reasons: {
    missing: {
      who: 'editor',
      impact: 'major',
      cms: 'table',
      fr: {
        title: {
          one: '1 tableau ne dit pas si ses en-têtes sont de ligne ou de colonne',
          other: '{n} tableaux ne disent pas si leurs en-têtes sont de ligne ou de colonne',
        },
        effect:
          'Une personne qui écoute les cases n’est pas sûre d’entendre le bon en-tête : {count} n’ont pas de portée, dont « {text} ».',
        fix: 'Dans les propriétés de chaque case d’en-tête, choisissez la portée « Colonne » ou « Ligne » (scope="col" ou "row").',
      },
      en: {
        title: {
          one: '1 table does not say whether its headers are for rows or columns',
          other: '{n} tables do not say whether their headers are for rows or columns',
        },
        effect: 'Someone who listens to the cells may not hear the right header: {count} have no scope, “{text}” among them.',
        fix: 'In the properties of each header cell, choose the scope “Column” or “Row” (scope="col" or "row").',
      },
    },
    wrong: {
      who: 'editor',
      impact: 'major',
      fr: {
        title: { one: '1 en-tête de tableau a la portée de l’autre axe', other: '{n} en-têtes de tableau ont la portée de l’autre axe' },
        effect: 'Avec « {text} », la synthèse vocale annonce cet en-tête pour les mauvaises cases.',
        fix: 'Remplacez la portée « {scope} » de « {text} » par « {right} ».',
      },
      en: {
        title: { one: '1 table header has the scope of the other axis', other: '{n} table headers have the scope of the other axis' },
        effect: 'With “{text}”, speech announces this header for the wrong cells.',
        fix: 'Replace the scope “{scope}” of “{text}” by “{right}”.',
      },
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const table = tableOf(element, page);
  if (table) return ofTable(table, page);
  const around = tableAround(element, page);
  const cell = around?.cellOf(element);
  return around && cell ? ofHeader(cell, around, page) : undefined;
};

/** One defect for the table: its headers are mended together. */
function ofTable(table: Table, page: Page): ReturnType<Check<typeof meta>> {
  const bare = fullHeaders(table).filter(({ element }) => !isTied(element, page));
  // RGAA, particular case of 5.7: headers on one row or one column alone need no scope.
  if (!bare[0] || areasOf(table).singleAxis) return;
  return failed('missing', { text: page.text(bare[0].element), count: bare.length }, ['5.7.1']);
}

function ofHeader(cell: TableCell, table: Table, page: Page): ReturnType<Check<typeof meta>> {
  const { element } = cell;
  const { body, singleAxis } = areasOf(table);
  if (!fullHeaders(table).includes(cell)) return;
  const settled = isTied(element, page) || singleAxis ? [passed(['5.7.1'])] : [];
  const scope = element.getAttribute('scope')?.trim().toLowerCase() ?? '';
  // A wrong value is said by axe/scope-attr-valid; a corner may be read both ways.
  if ((scope !== 'row' && scope !== 'col') || (cell.row < body && cell.column === 0)) return settled;
  const right = cell.row < body ? 'col' : 'row';
  const text = page.text(element) || page.name(element);
  return [...settled, scope === right ? passed(['5.7.2']) : failed('wrong', { text, scope, right }, ['5.7.2'])];
}

/** A row or column header by scope, role or an id of its own, as RGAA 5.7.1 lists them. */
function isTied(element: Element, page: Page): boolean {
  return element.matches('[scope], [role]') || (element.id !== '' && page.byId(element, element.id) === element);
}

/** Native data tables, each followed by its `th`. */
function headedTables(page: Page): Element[] {
  const tables = [...tablesOf(page).values()].filter((table) => !table.aria && !table.presentational && page.exposed(table.element));
  return tables.flatMap((table) => [table.element, ...fullHeaders(table).map(({ element }) => element)]);
}
