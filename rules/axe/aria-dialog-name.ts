import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['7.1.1'],
  wcag: ['4.1.2'],
  act: [],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 fenêtre ouverte dans la page n’a pas de titre', other: '{n} fenêtres ouvertes dans la page n’ont pas de titre' },
        effect: 'Une personne qui ne voit pas l’écran entend « boîte de dialogue » sans savoir pourquoi elle s’est ouverte.',
        fix: 'Reliez la fenêtre à son titre par aria-labelledby, ou nommez-la par aria-label.',
      },
      en: {
        title: { one: '1 window opened in the page has no title', other: '{n} windows opened in the page have no title' },
        effect: 'Someone who cannot see the screen hears “dialog” without knowing why it opened.',
        fix: 'Link the window to its title by aria-labelledby, or name it by aria-label.',
      },
    },
  },
});
