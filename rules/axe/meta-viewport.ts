import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['10.4.2'],
  wcag: ['1.4.4'],
  act: ['b4f0c3'],
  frames: 'top',
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: 'Le zoom est bloqué sur téléphone',
        effect: 'Une personne malvoyante ne peut pas agrandir le texte en écartant les doigts.',
        fix: 'Dans le modèle de page, retirez user-scalable=no et maximum-scale de la balise meta viewport.',
      },
      en: {
        title: 'Zooming is blocked on phones',
        effect: 'Someone with low vision cannot enlarge the text by spreading two fingers.',
        fix: 'In the page template, remove user-scalable=no and maximum-scale from the meta viewport tag.',
      },
    },
  },
});
