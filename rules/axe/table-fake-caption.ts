import { cantTell, failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['5.4.1'],
  wcag: ['1.3.1'],
  act: [],
  reasons: {
    failed: {
      who: 'editor',
      impact: 'minor',
      fr: {
        title: { one: '1 tableau a son titre dans une case fusionnée', other: '{n} tableaux ont leur titre dans une case fusionnée' },
        effect: 'Une personne qui écoute la page trouve un tableau sans titre, puis entend « {text} » comme une donnée.',
        fix: 'Supprimez la première ligne et écrivez son texte dans le champ « Légende » (ou « Titre ») du tableau.',
      },
      en: {
        title: { one: '1 table has its title in a merged cell', other: '{n} tables have their title in a merged cell' },
        effect: 'Someone who listens to the page finds a table without a title, then hears “{text}” as a piece of data.',
        fix: 'Delete the first row and write its text in the “Caption” field of the table.',
      },
    },
    unsure: {
      fr: {
        title: {
          one: '1 tableau dont la première ligne est une seule case',
          other: '{n} tableaux dont la première ligne est une seule case',
        },
        question: '« {text} » est-il le titre du tableau, plutôt qu’un en-tête de ses colonnes ?',
      },
      en: {
        title: { one: '1 table whose first row is a single cell', other: '{n} tables whose first row is a single cell' },
        question: 'Is “{text}” the title of the table, rather than a header of its columns?',
      },
      yes: 'failed',
      no: 'inapplicable',
      who: 'editor',
      impact: 'minor',
    },
  },
  judge: ({ element, outcome }, page) => {
    if (outcome === 'passed') return;
    const cell = element.querySelector('tr > :is(td, th)');
    const text = cell ? page.text(cell) : '';
    if (!text) return;
    // A header cell above all columns, or a caption besides, may be right.
    return cell?.matches('td') && !element.querySelector('caption') ? failed('failed', { text }) : cantTell('unsure', { text });
  },
});
