import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['13.9.1'],
  wcag: ['1.3.4'],
  act: ['b33eff'],
  frames: 'top',
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: 'La page tourne avec l’écran et impose un seul sens',
        effect: 'Une personne dont le téléphone est fixé à un fauteuil lit la page couchée.',
        fix: 'Dans la feuille de style, retirez la rotation (transform ou rotate) des règles @media (orientation).',
      },
      en: {
        title: 'The page turns with the screen and forces one direction',
        effect: 'Someone whose phone is fixed to a wheelchair reads the page lying on its side.',
        fix: 'In the style sheet, remove the rotation (transform or rotate) from the @media (orientation) rules.',
      },
    },
  },
});
