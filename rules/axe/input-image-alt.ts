import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['1.1.3'],
  wcag: ['1.1.1', '4.1.2'],
  act: ['59796f'],
  settles: ['1.1.3'],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'blocking',
      fr: {
        title: { one: '1 bouton en image ne dit pas à quoi il sert', other: '{n} boutons en image ne disent pas à quoi ils servent' },
        effect: 'Une personne qui ne voit pas l’écran entend « bouton » et n’ose pas valider le formulaire.',
        fix: 'Ajoutez au bouton un alt qui dit l’action, par exemple alt="Rechercher".',
      },
      en: {
        title: { one: '1 image button does not say what it does', other: '{n} image buttons do not say what they do' },
        effect: 'Someone who cannot see the screen hears “button” and does not dare send the form.',
        fix: 'Give the button an alt that says the action, for instance alt="Search".',
      },
    },
  },
});
