import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['9.3.3'],
  wcag: ['1.3.1'],
  act: [],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: {
          one: '1 liste de définitions mélange autre chose à ses termes',
          other: '{n} listes de définitions mélangent autre chose à leurs termes',
        },
        effect: 'Une personne qui écoute la page n’entend pas quelle définition va avec quel terme.',
        fix: 'Dans la balise dl, ne gardez que des dt (terme) suivis de dd (définition), au besoin groupés dans des div.',
      },
      en: {
        title: {
          one: '1 definition list mixes other things with its terms',
          other: '{n} definition lists mix other things with their terms',
        },
        effect: 'Someone who listens to the page does not hear which definition goes with which term.',
        fix: 'In the dl tag, keep only dt (term) followed by dd (definition), grouped in div if need be.',
      },
    },
  },
});
