import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['11.1.1'],
  wcag: ['4.1.2'],
  act: ['e086e5'],
  settles: ['11.1.1'],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'blocking',
      fr: {
        title: { one: '1 champ fait par script n’a pas d’étiquette', other: '{n} champs faits par script n’ont pas d’étiquette' },
        effect:
          'Une personne qui ne voit pas l’écran arrive sur une liste, un curseur ou une zone de texte sans savoir ce qu’on lui demande.',
        fix: 'Reliez le champ au texte qui le nomme par aria-labelledby, ou ajoutez-lui un aria-label.',
      },
      en: {
        title: { one: '1 scripted field has no label', other: '{n} scripted fields have no label' },
        effect: 'Someone who cannot see the screen reaches a list, a slider or a text box without knowing what is asked.',
        fix: 'Link the field to the text that names it by aria-labelledby, or give it an aria-label.',
      },
    },
  },
});
