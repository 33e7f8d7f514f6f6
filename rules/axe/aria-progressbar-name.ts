import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['11.1.1'],
  wcag: ['1.1.1'],
  act: [],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 barre de progression n’a pas de nom', other: '{n} barres de progression n’ont pas de nom' },
        effect: 'Une personne qui ne voit pas l’écran entend un pourcentage avancer sans savoir ce qui se charge.',
        fix: 'Ajoutez à la barre un aria-label, par exemple « Envoi du dossier ».',
      },
      en: {
        title: { one: '1 progress bar has no name', other: '{n} progress bars have no name' },
        effect: 'Someone who cannot see the screen hears a percentage go up without knowing what is loading.',
        fix: 'Give the bar an aria-label, for instance “Sending the file”.',
      },
    },
  },
});
