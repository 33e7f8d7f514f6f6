import { type Check, failed, failedEither, passed, ruleMeta } from '../engine';
import { type Table, tableOf } from '../engine/page/table-grid';

export const meta = ruleMeta({
  tests: ['5.3.1', '5.6.1', '5.8.1'],
  wcag: ['1.3.1'],
  act: [],
  targets: 'table',
  reads: 'dom',
  reasons: {
    bare: {
      who: 'editor',
      impact: 'major',
      cms: 'table',
      fr: {
        title: { one: '1 tableau n’a pas d’en-têtes', other: '{n} tableaux n’ont pas d’en-têtes' },
        effect: 'Une personne qui écoute les cellules ({size}) ne sait pas à quelle ligne ni à quelle colonne chacune appartient.',
        fix: 'S’il montre des données, déclarez sa première ligne (ou colonne) comme en-tête ; s’il ne sert qu’à placer des blocs, remplacez-le.',
      },
      en: {
        title: { one: '1 table has no headers', other: '{n} tables have no headers' },
        effect: 'Someone who listens to the cells ({size}) cannot tell which row or column each belongs to.',
        fix: 'If it shows data, declare its first row (or column) as a header; if it only places blocks, replace it.',
      },
      place: {
        fr: 'Ce tableau sert-il seulement à placer des éléments dans la page, sans présenter de données ?',
        en: 'Does this table only place things in the page, without presenting data?',
      },
    },
    'layout-with-data': {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: {
          one: '1 tableau de mise en page garde des balises de données',
          other: '{n} tableaux de mise en page gardent des balises de données',
        },
        effect: 'Le tableau est déclaré sans valeur, mais « {markup} » fait encore annoncer des en-têtes ou une légende.',
        fix: 'Retirez {markup} de ce tableau, ou retirez son rôle de présentation s’il montre des données.',
      },
      en: {
        title: { one: '1 layout table keeps markup meant for data', other: '{n} layout tables keep markup meant for data' },
        effect: 'The table is declared as having no meaning, but “{markup}” still announces headers or a caption.',
        fix: 'Remove {markup} from this table, or remove its presentation role if it shows data.',
      },
    },
  },
});

const dataElements = ['th', 'caption', 'thead', 'tfoot', 'colgroup'];
const dataAttributes = ['scope', 'headers', 'axis'];

export const check: Check<typeof meta> = (element, page) => {
  const table = tableOf(element, page);
  if (!table || !page.exposed(element) || table.cells.length === 0) return;
  if (table.presentational) {
    const markup = dataMarkup(element, table);
    return markup.length > 0 ? failed('layout-with-data', { markup: markup.join(', ') }, ['5.8.1']) : passed(['5.8.1']);
  }
  if (isMarkedAsData(element, table)) return;
  // One row or one column has no two axes to confuse: with data, its cells may well need no header.
  if ((table.rows < 2 || table.columns < 2) && !isGallery(table)) return;
  // Data without headers fails 5.6, layout without its role fails 5.3: one of the two is certain.
  return failedEither('bare', ['5.3.1', '5.6.1'], { size: `${table.rows} × ${table.columns}` });
};

/** Pictures side by side or one under another: data have no such cells, and they are bare all the same. */
function isGallery({ cells }: Table): boolean {
  return cells.length > 1 && cells.every(({ element }) => element.querySelector('img, picture, video, iframe') !== null);
}

function isMarkedAsData(element: Element, { evidence, cells }: Table): boolean {
  return (
    evidence.headerCells > 0 ||
    evidence.caption !== '' ||
    evidence.scopes ||
    evidence.headersAttributes ||
    cells.some((cell) => cell.header) ||
    /^(grid|treegrid)$/.test(element.getAttribute('role') ?? '')
  );
}

/** What RGAA's method of test 5.8.1 bars from a layout table, nested tables left out. */
function dataMarkup(element: Element, { cells }: Table): string[] {
  const own = (selector: string) => [...element.querySelectorAll(selector)].some((node) => node.closest('table') === element);
  const found = dataElements.filter((name) => own(name)).map((name) => `<${name}>`);
  if (element.hasAttribute('summary') && element.getAttribute('summary')?.trim()) found.push('summary');
  for (const name of dataAttributes) if (cells.some((cell) => cell.element.hasAttribute(name))) found.push(name);
  return found;
}
