import { type Check, cantTell, failed, type Page, ruleMeta } from '../engine';
import { lookOf, runBeside, runsIn } from '../engine/page/blocks';
import { areasOf } from '../engine/page/table-areas';
import { type Table, tableOf, tablesOf } from '../engine/page/table-grid';

const notTitle = 'h1, h2, h3, h4, h5, h6, [role="heading"], li, nav, td, th, label, button, caption';
const longest = 150;

export const meta = ruleMeta({
  tests: ['5.4.1'],
  wcag: ['1.3.1'],
  act: [],
  targets: (page) => [...tablesOf(page).keys(), ...besides(page).keys()],
  reads: 'style',
  replaces: ['axe/table-fake-caption'],
  reasons: {
    merged: {
      who: 'editor',
      impact: 'minor',
      cms: 'table',
      fr: {
        title: { one: '1 tableau a son titre dans une case fusionnée', other: '{n} tableaux ont leur titre dans une case fusionnée' },
        effect: 'Une personne qui écoute la page trouve un tableau sans titre, puis entend « {text} » comme une donnée.',
        fix: 'Supprimez la première ligne et écrivez « {text} » dans le champ « Légende » (ou « Titre ») du tableau.',
      },
      en: {
        title: { one: '1 table has its title in a merged cell', other: '{n} tables have their title in a merged cell' },
        effect: 'Someone who listens to the page finds a table without a title, then hears “{text}” as a piece of data.',
        fix: 'Delete the first row and write “{text}” in the “Caption” field of the table.',
      },
    },
    'merged-maybe': {
      fr: {
        title: { one: '1 tableau commence par une case fusionnée', other: '{n} tableaux commencent par une case fusionnée' },
        question: '« {text} » est-il le titre de tout le tableau, plutôt qu’un en-tête de ses colonnes ?',
      },
      en: {
        title: { one: '1 table opens with a merged cell', other: '{n} tables open with a merged cell' },
        question: 'Is “{text}” the title of the whole table, rather than a header of its columns?',
      },
      yes: 'failed',
      no: 'inapplicable',
      who: 'editor',
      impact: 'minor',
    },
    beside: {
      fr: {
        title: { one: '1 tableau voisin d’un texte qui semble son titre', other: '{n} tableaux voisins d’un texte qui semble leur titre' },
        question: '« {text} » est-il le titre du tableau qu’il accompagne ?',
        look: 'Ce texte est à côté du tableau, mais rien ne les relie dans le code. Une source ou une remarque n’est pas un titre.',
      },
      en: {
        title: { one: '1 table beside a text that seems to be its title', other: '{n} tables beside a text that seems to be their title' },
        question: 'Is “{text}” the title of the table it goes with?',
        look: 'This text stands beside the table, but nothing ties them in the code. A source or a remark is not a title.',
      },
      yes: 'failed',
      no: 'inapplicable',
      who: 'editor',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const beside = besides(page).get(element);
  if (beside) return cantTell('beside', { text: beside });
  const table = tableOf(element, page);
  if (!table || !lacksTitle(table, page)) return;
  const merged = mergedTitle(table, page);
  // Above declared headers, a plain cell is neither a header nor a piece of data. A bare table may only place things.
  const sure = !areasOf(table).title?.header && table.evidence.headerCells > 0;
  if (merged) return sure ? failed('merged', { text: merged }) : cantTell('merged-maybe', { text: merged });
};

function lacksTitle(table: Table, page: Page): boolean {
  const { element, evidence, rows, columns, presentational, cells } = table;
  if (presentational || !page.exposed(element) || cells.length === 0) return false;
  return (evidence.headerCells > 0 || (rows > 1 && columns > 1)) && !page.name(element) && !evidence.caption;
}

function mergedTitle(table: Table, page: Page): string {
  const { title } = areasOf(table);
  const text = title ? page.text(title.element) : '';
  return table.rows > 2 && text.length <= longest ? text : '';
}

/** Texts that stand beside a table without a title and look like one, by their element. */
function besides(page: Page): ReadonlyMap<Element, string> {
  return page.memo('table-caption-missing/besides', () => {
    const found = new Map<Element, string>();
    for (const table of tablesOf(page).values()) {
      if (!lacksTitle(table, page) || mergedTitle(table, page)) continue;
      const line = legendOf(table, page) ?? lineAbove(table, page);
      if (line) found.set(line, page.text(line).slice(0, longest));
    }
    return found;
  });
}

/** Caption of its figure, which RGAA's method does not take for the title of a table. */
function legendOf({ element }: Table, page: Page): Element | null {
  const figure = page.closest(element, 'figure');
  const legend = figure?.querySelector('figcaption') ?? null;
  return legend && page.visible(legend) && figure?.querySelectorAll('table').length === 1 ? legend : null;
}

/** A short line that stands out just above; a larger one is a heading, which heading-fake-bold judges. */
function lineAbove({ element }: Table, page: Page): Element | null {
  const [first] = runsIn(element, page);
  const line = first && runBeside(first, -1, page);
  if (!line || line.text.length > longest || /[.,;]$/.test(line.text) || page.closest(line.block, notTitle)) return null;
  if (!line.block.nextElementSibling?.contains(element) || runsIn(line.block, page).length > 1 || !page.visible(line.block)) return null;
  const look = lookOf(line, page);
  if (look.size >= 1.2 * lookOf(first, page).size) return null;
  return look.bold || look.align === 'center' || /^(tableau|tab\.)\s/i.test(line.text) ? line.block : null;
}
