import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: [],
  wcag: ['2.5.8'],
  act: [],
  advice: true,
  reasons: {
    failed: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: {
          one: '1 lien ou bouton est trop petit ou trop serré pour un doigt',
          other: '{n} liens ou boutons sont trop petits ou trop serrés pour un doigt',
        },
        effect: 'Une personne dont la main tremble touche le voisin à la place.',
        fix: 'Donnez au moins 24 pixels de côté à chaque élément, ou écartez-les. Le RGAA 4.1.2 ne le demande pas encore.',
      },
      en: {
        title: {
          one: '1 link or button is too small or too tight for a finger',
          other: '{n} links or buttons are too small or too tight for a finger',
        },
        effect: 'Someone whose hand shakes touches the neighbour instead.',
        fix: 'Give each element at least 24 pixels a side, or space them out. RGAA 4.1.2 does not ask for it yet.',
      },
    },
  },
});
