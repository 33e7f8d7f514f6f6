import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['7.1.1'],
  wcag: ['4.1.2'],
  act: [],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: { one: '1 infobulle est vide', other: '{n} infobulles sont vides' },
        effect: 'Une personne qui écoute la page n’a pas l’aide que l’infobulle devait donner.',
        fix: 'Écrivez le texte de l’infobulle, ou retirez-la.',
      },
      en: {
        title: { one: '1 tooltip is empty', other: '{n} tooltips are empty' },
        effect: 'Someone who listens to the page does not get the help that the tooltip was to give.',
        fix: 'Write the text of the tooltip, or remove it.',
      },
    },
  },
});
