import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';
import { isInForm } from '../../engine/page/form-button';

export const meta = axeRule({
  tests: ['6.2.1', '7.1.1', '11.9.1'],
  wcag: ['4.1.2'],
  act: ['97a4e1', 'm6b1q3'],
  reasons: {
    link: {
      who: 'developer',
      impact: 'blocking',
      fr: {
        title: { one: '1 lien fait par script n’a pas de nom', other: '{n} liens faits par script n’ont pas de nom' },
        effect: 'Une personne qui ne voit pas l’écran entend « lien » sans savoir où il mène.',
        fix: 'Écrivez un texte dans l’élément, ou ajoutez-lui un aria-label qui dit où il mène.',
      },
      en: {
        title: { one: '1 scripted link has no name', other: '{n} scripted links have no name' },
        effect: 'Someone who cannot see the screen hears “link” without knowing where it leads.',
        fix: 'Write a text in the element, or give it an aria-label that says where it leads.',
      },
    },
    button: {
      who: 'developer',
      impact: 'blocking',
      fr: {
        title: { one: '1 bouton fait par script n’a pas de nom', other: '{n} boutons faits par script n’ont pas de nom' },
        effect: 'Une personne qui ne voit pas l’écran entend « bouton » sans savoir ce qu’il déclenche.',
        fix: 'Écrivez un texte dans l’élément, ou ajoutez-lui un aria-label qui dit l’action (« Fermer », « Photo suivante »).',
      },
      en: {
        title: { one: '1 scripted button has no name', other: '{n} scripted buttons have no name' },
        effect: 'Someone who cannot see the screen hears “button” without knowing what it starts.',
        fix: 'Write a text in the element, or give it an aria-label that says the action (“Close”, “Next photo”).',
      },
    },
    menuitem: {
      who: 'developer',
      impact: 'blocking',
      fr: {
        title: { one: '1 entrée de menu déroulant n’a pas de nom', other: '{n} entrées de menu déroulant n’ont pas de nom' },
        effect: 'Une personne qui ne voit pas l’écran parcourt le menu et tombe sur un choix muet.',
        fix: 'Écrivez un texte dans l’entrée de menu, ou ajoutez-lui un aria-label.',
      },
      en: {
        title: { one: '1 menu entry has no name', other: '{n} menu entries have no name' },
        effect: 'Someone who cannot see the screen goes through the menu and meets a silent choice.',
        fix: 'Write a text in the menu entry, or give it an aria-label.',
      },
    },
  },
  judge: ({ element, outcome }, page) => {
    if (outcome !== 'failed') return;
    const role = page.role(element);
    if (role === 'link') return failed('link', {}, ['6.2.1']);
    if (role === 'menuitem') return failed('menuitem', {}, ['7.1.1']);
    // RGAA's theme 11 is about the buttons of forms; elsewhere a scripted button is a component of theme 7.
    return failed('button', {}, [isInForm(element, page) ? '11.9.1' : '7.1.1']);
  },
});
