import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: [],
  wcag: ['1.4.6', '1.4.3'],
  act: ['09o5cg'],
  advice: true,
  reasons: {
    failed: {
      who: 'webmaster',
      impact: 'minor',
      fr: {
        title: { one: '1 texte n’atteint pas le contraste renforcé', other: '{n} textes n’atteignent pas le contraste renforcé' },
        effect: 'Une personne très malvoyante lirait mieux avec un contraste de {expected} ; il est ici de {ratio}.',
        fix: 'Si votre charte le permet, foncez encore la couleur du texte. Le RGAA ne le demande pas.',
      },
      en: {
        title: { one: '1 text does not reach the enhanced contrast', other: '{n} texts do not reach the enhanced contrast' },
        effect: 'Someone with very low vision would read better at a contrast of {expected}; here it is {ratio}.',
        fix: 'If your style guide allows it, darken the text colour further. RGAA does not ask for it.',
      },
    },
  },
});
