import { axeRule } from '../../engine/axe/rule';

// Chromium and Firefox let the keyboard into such zones; Safari does not. No RGAA test is about it.
export const meta = axeRule({
  tests: [],
  wcag: ['2.1.1', '2.1.3'],
  act: ['0ssw9k'],
  advice: true,
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: {
          one: '1 zone à faire défiler échappe au clavier dans Safari',
          other: '{n} zones à faire défiler échappent au clavier dans Safari',
        },
        effect: 'Une personne sans souris ne peut pas lire la fin de ce contenu dans Safari.',
        fix: 'Ajoutez tabindex="0", un rôle « region » et un nom à la zone, ou retirez sa hauteur fixe.',
      },
      en: {
        title: {
          one: '1 scrolling zone is out of reach of the keyboard in Safari',
          other: '{n} scrolling zones are out of reach of the keyboard in Safari',
        },
        effect: 'Someone without a mouse cannot read the end of this content in Safari.',
        fix: 'Give the zone tabindex="0", the role “region” and a name, or remove its fixed height.',
      },
    },
  },
});
