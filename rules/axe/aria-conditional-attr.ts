import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['7.1.1'],
  wcag: ['1.3.1', '4.1.2'],
  act: ['5c01ea'],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: {
          one: '1 case ou ligne annonce un état qui contredit le vrai',
          other: '{n} cases ou lignes annoncent un état qui contredit le vrai',
        },
        effect: 'Une personne qui écoute la page peut entendre « non coché » devant une case cochée.',
        fix: 'Retirez aria-checked d’une vraie case à cocher, et aria-level ou aria-posinset des lignes d’un tableau ordinaire.',
      },
      en: {
        title: {
          one: '1 box or row announces a state that contradicts the real one',
          other: '{n} boxes or rows announce a state that contradicts the real one',
        },
        effect: 'Someone who listens to the page may hear “not checked” at a ticked box.',
        fix: 'Remove aria-checked from a real checkbox, and aria-level or aria-posinset from the rows of a plain table.',
      },
    },
  },
});
