import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';
import { isInForm } from '../../engine/page/form-button';

export const meta = axeRule({
  tests: ['7.1.1', '11.9.1'],
  wcag: ['4.1.2'],
  act: ['97a4e1', 'm6b1q3'],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'blocking',
      fr: {
        title: { one: '1 bouton n’a pas de texte', other: '{n} boutons n’ont pas de texte' },
        effect: 'Une personne qui ne voit pas l’écran entend « bouton » et ne peut pas deviner s’il ouvre, ferme ou envoie.',
        fix: 'Écrivez un texte dans le bouton, visible ou masqué à l’écran (« Ouvrir le menu »), ou remplissez l’alternative de son icône.',
      },
      en: {
        title: { one: '1 button has no text', other: '{n} buttons have no text' },
        effect: 'Someone who cannot see the screen hears “button” and cannot guess whether it opens, closes or sends.',
        fix: 'Write a text in the button, visible or visually hidden (“Open the menu”), or fill in the alternative of its icon.',
      },
    },
  },
  judge: ({ element, outcome }, page) => {
    if (outcome !== 'failed') return;
    // RGAA's theme 11 is about the buttons of forms; elsewhere a button is a component of theme 7.
    return failed('failed', {}, [isInForm(element, page) ? '11.9.1' : '7.1.1']);
  },
});
