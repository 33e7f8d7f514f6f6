import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['10.8.1'],
  wcag: ['1.3.1', '4.1.2'],
  act: [],
  frames: 'top',
  reasons: {
    failed: {
      who: 'developer',
      impact: 'blocking',
      fr: {
        title: 'Toute la page est cachée aux lecteurs d’écran',
        effect: 'Une personne qui ne voit pas l’écran trouve une page vide.',
        fix: 'Retirez aria-hidden="true" de la balise body ; une fenêtre qui s’ouvre ne doit cacher que le reste de la page.',
      },
      en: {
        title: 'The whole page is hidden from screen readers',
        effect: 'Someone who cannot see the screen finds an empty page.',
        fix: 'Remove aria-hidden="true" from the body tag; a window that opens must hide only the rest of the page.',
      },
    },
  },
});
