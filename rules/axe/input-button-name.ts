import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['11.9.1'],
  wcag: ['4.1.2'],
  act: ['97a4e1'],
  reasons: {
    failed: {
      who: 'webmaster',
      impact: 'blocking',
      fr: {
        title: { one: '1 bouton de formulaire est vide', other: '{n} boutons de formulaire sont vides' },
        effect: 'Une personne qui ne voit pas l’écran arrive au bout du formulaire et ne sait pas comment l’envoyer.',
        fix: 'Dans le constructeur de formulaire, remplissez le texte du bouton, par exemple « Envoyer ma demande ».',
      },
      en: {
        title: { one: '1 form button is empty', other: '{n} form buttons are empty' },
        effect: 'Someone who cannot see the screen comes to the end of the form and does not know how to send it.',
        fix: 'In the form builder, fill in the text of the button, for instance “Send my request”.',
      },
    },
  },
});
