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
        title: { one: '1 jauge n’a pas de nom', other: '{n} jauges n’ont pas de nom' },
        effect: 'Une personne qui ne voit pas l’écran entend « 70 % » sans savoir de quoi.',
        fix: 'Ajoutez à la jauge un aria-label qui dit ce qu’elle mesure, par exemple « Places prises ».',
      },
      en: {
        title: { one: '1 gauge has no name', other: '{n} gauges have no name' },
        effect: 'Someone who cannot see the screen hears “70%” without knowing of what.',
        fix: 'Give the gauge an aria-label that says what it measures, for instance “Places taken”.',
      },
    },
  },
});
