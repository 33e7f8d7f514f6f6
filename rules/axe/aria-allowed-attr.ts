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
          one: '1 composant annonce un état qui n’existe pas pour lui',
          other: '{n} composants annoncent un état qui n’existe pas pour eux',
        },
        effect: 'Une personne qui écoute la page n’entend pas si l’élément est ouvert, coché ou choisi : l’information se perd.',
        fix: 'Retirez l’attribut aria en trop, ou donnez à l’élément le rôle auquel cet attribut appartient.',
      },
      en: {
        title: {
          one: '1 component announces a state that does not exist for it',
          other: '{n} components announce a state that does not exist for them',
        },
        effect: 'Someone who listens to the page does not hear whether the element is open, ticked or chosen: the information is lost.',
        fix: 'Remove the extra aria attribute, or give the element the role to which it belongs.',
      },
    },
  },
});
