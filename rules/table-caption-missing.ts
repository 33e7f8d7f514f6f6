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
  targets: (page) => tablesOf(page).keys(),
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
  const table = tableOf(element, page);
  if (!table || table.presentational || !page.exposed(element) || table.cells.length === 0) return;
  if (!table.evidence.headerCells && (table.rows < 2 || table.columns < 2)) return;
  if (page.name(element) || table.evidence.caption) return;
  const merged = areasOf(table).title;
  const text = merged && page.text(merged.element);
  if (merged && text && text.length <= longest && table.rows > 2) {
    // Above declared headers, a plain cell is neither a header nor a piece of data. A bare table may only place things.
    const sure = !merged.header && table.evidence.headerCells > 0;
    return sure ? failed('merged', { text }) : cantTell('merged-maybe', { text });
  }
  const beside = textBeside(table, page);
  return beside ? cantTell('beside', { text: beside }) : undefined;
};

/** The caption of its figure, which no screen reader ties to the table; else a short line that stands out just above it. */
function textBeside({ element }: Table, page: Page): string {
  const figure = page.closest(element, 'figure');
  const legend = figure?.querySelector('figcaption');
  if (figure && legend && figure.querySelectorAll('table').length === 1 && page.visible(legend)) return page.text(legend).slice(0, longest);
  const [first] = runsIn(element, page);
  const line = first && runBeside(first, -1, page);
  if (!line || line.text.length > longest || /[.,;]$/.test(line.text) || page.closest(line.block, notTitle)) return '';
  if (!line.block.nextElementSibling?.contains(element) || runsIn(line.block, page).length > 1 || !page.visible(line.block)) return '';
  const look = lookOf(line, page);
  return look.bold || look.align === 'center' || /^(tableau|tab\.)\s/i.test(line.text) ? line.text : '';
}
