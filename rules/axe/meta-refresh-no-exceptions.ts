import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: [],
  wcag: ['2.2.4', '3.2.5', '2.2.1'],
  act: ['bisz58'],
  frames: 'top',
  advice: true,
  reasons: {
    failed: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: 'La page change d’elle-même au bout d’un très long délai',
        effect: 'Une personne qui laisse la page ouverte peut perdre ce qu’elle avait commencé.',
        fix: 'Retirez la balise meta refresh : le RGAA l’admet au-delà de 20 heures, mais rien ne l’exige.',
      },
      en: {
        title: 'The page changes by itself after a very long delay',
        effect: 'Someone who leaves the page open may lose what they had begun.',
        fix: 'Remove the meta refresh tag: RGAA allows it beyond 20 hours, but nothing calls for it.',
      },
    },
  },
});
