import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['11.1.1'],
  wcag: ['4.1.2'],
  act: ['e086e5'],
  settles: ['11.1.1'],
  reasons: {
    failed: {
      who: 'webmaster',
      impact: 'blocking',
      fr: {
        title: { one: '1 liste déroulante n’a pas d’étiquette', other: '{n} listes déroulantes n’ont pas d’étiquette' },
        effect: 'Une personne qui ne voit pas l’écran entend le premier choix sans savoir de quoi il s’agit.',
        fix: 'Dans le constructeur de formulaire, remplissez « Étiquette » de la liste ; la première option (« Choisir… ») n’en tient pas lieu.',
      },
      en: {
        title: { one: '1 drop-down list has no label', other: '{n} drop-down lists have no label' },
        effect: 'Someone who cannot see the screen hears the first choice without knowing what it is about.',
        fix: 'In the form builder, fill in the “Label” of the list; the first option (“Choose…”) does not replace it.',
      },
    },
  },
});
