import { type Table, type TableCell, tablesOf } from '../page/table-grid';
import { type ReadView, type ViewItem, viewMeta } from './view';

export const meta = viewMeta({
  order: 5,
  rules: ['table-', 'axe/td-', 'axe/th-', 'axe/scope-', 'aria-table-roles'],
  draws: 'tags',
  fr: {
    name: 'Tableaux',
    hint: 'Chaque tableau avec ses en-têtes. Pointez une case : les en-têtes qu’un lecteur d’écran annonce avec elle s’affichent.',
    none: 'Cette page n’a pas de tableau.',
    marks: { table: 'tableau', header: 'en-tête', cell: 'case' },
    notes: {
      size: '{rows} lignes, {columns} colonnes.',
      layout: 'Tableau de mise en forme : annoncé comme du texte.',
      untitled: 'Sans titre.',
      row: 'En-têtes dans la première ligne.',
      column: 'En-têtes dans la première colonne.',
      double: 'En-têtes dans la première ligne et la première colonne.',
      irregular: 'En-têtes à plusieurs niveaux ou placés ailleurs.',
      none: 'Aucune case d’en-tête.',
      scope: 'Portée déclarée : {scope}.',
      headers: 'Annoncée avec : {headers}',
      bare: 'Aucun en-tête ne l’annonce.',
    },
  },
  en: {
    name: 'Tables',
    hint: 'Each table with its headers. Point at a cell: the headers that a screen reader tells with it are shown.',
    none: 'This page has no table.',
    marks: { table: 'table', header: 'header', cell: 'cell' },
    notes: {
      size: '{rows} rows, {columns} columns.',
      layout: 'Layout table: told as plain text.',
      untitled: 'Without title.',
      row: 'Headers in the first row.',
      column: 'Headers in the first column.',
      double: 'Headers in the first row and the first column.',
      irregular: 'Headers on several levels or placed elsewhere.',
      none: 'No header cell.',
      scope: 'Declared scope: {scope}.',
      headers: 'Told with: {headers}',
      bare: 'No header tells what it is.',
    },
  },
});

/** Cells listed for one table: a hostile page may have a million. */
const mostCells = 300;

export const read: ReadView = (page) =>
  [...tablesOf(page).values()]
    .filter(({ element }) => page.rendered(element))
    .flatMap((table): ViewItem[] => {
      const text = page.name(table.element) || table.evidence.caption;
      const size = { note: 'size', values: { rows: table.rows, columns: table.columns } };
      if (table.presentational) return [{ element: table.element, mark: 'table', text, notes: [size, { note: 'layout' }] }];
      const notes = [size, ...(text ? [] : [{ note: 'untitled' }]), { note: table.shape }];
      const cells = table.cells
        .slice(0, mostCells)
        .flatMap((cell) => itemOf(cell, table, page.text(cell.element), (one) => page.text(one.element)));
      return [{ element: table.element, mark: 'table', text, notes }, ...cells];
    });

function itemOf(cell: TableCell, table: Table, text: string, textOf: (cell: TableCell) => string): ViewItem[] {
  if (cell.header) {
    const scope = cell.scope === 'auto' ? [] : [{ note: 'scope', values: { scope: cell.scope } }];
    return [{ element: cell.element, mark: 'header', text, notes: scope, depth: 1 }];
  }
  if (cell.empty) return [];
  const headers = table.headersOf(cell).map(textOf).filter(Boolean);
  const note = headers.length ? { note: 'headers', values: { headers: headers.join(', ') } } : { note: 'bare' };
  return [{ element: cell.element, mark: 'cell', text, notes: [note], depth: 2, quiet: true }];
}
