import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['7.1.1'],
  wcag: ['4.1.2'],
  act: [],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'blocking',
      fr: {
        title: { one: '1 onglet n’a pas de nom', other: '{n} onglets n’ont pas de nom' },
        effect: 'Une personne qui ne voit pas l’écran ne sait pas quel contenu cet onglet affiche.',
        fix: 'Écrivez un texte dans l’onglet, ou ajoutez-lui un aria-label.',
      },
      en: {
        title: { one: '1 tab has no name', other: '{n} tabs have no name' },
        effect: 'Someone who cannot see the screen does not know which content this tab shows.',
        fix: 'Write a text in the tab, or give it an aria-label.',
      },
    },
  },
});
