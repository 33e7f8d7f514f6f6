import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['7.1.1', '9.3.1'],
  wcag: ['1.3.1'],
  act: ['bc4a75', 'ff89c9'],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: {
          one: '1 composant contient des éléments étrangers à son rôle',
          other: '{n} composants contiennent des éléments étrangers à leur rôle',
        },
        effect: 'Une personne qui écoute la page entend un menu, des onglets ou une grille sans leurs choix, ou avec un mauvais compte.',
        fix: 'Donnez aux éléments contenus le rôle attendu (par exemple « tab » dans « tablist »), ou retirez le rôle du conteneur.',
      },
      en: {
        title: { one: '1 component holds elements foreign to its role', other: '{n} components hold elements foreign to their role' },
        effect: 'Someone who listens to the page hears a menu, tabs or a grid without its choices, or with a wrong count.',
        fix: 'Give the inner elements the expected role (for instance “tab” inside “tablist”), or remove the role of the container.',
      },
    },
    list: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: {
          one: '1 liste déclarée par un rôle contient autre chose que ses éléments',
          other: '{n} listes déclarées par un rôle contiennent autre chose que leurs éléments',
        },
        effect: 'Une personne qui écoute la page n’entend ni le début de la liste, ni son nombre d’éléments.',
        fix: 'Mettez role="listitem" sur chaque élément, ou mieux, refaites la liste avec le bouton « Liste à puces » (ul et li).',
      },
      en: {
        title: {
          one: '1 list declared by a role holds something else than its items',
          other: '{n} lists declared by a role hold something else than their items',
        },
        effect: 'Someone who listens to the page hears neither the start of the list nor its number of items.',
        fix: 'Put role="listitem" on each item or, better, make the list again with the “Bulleted list” button (ul and li).',
      },
    },
  },
  judge: ({ element, outcome }, page) => {
    if (outcome !== 'failed') return;
    return page.role(element) === 'list' ? failed('list', {}, ['9.3.1']) : failed('failed', {}, ['7.1.1']);
  },
});
