import { failed, passed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['7.1.1', '11.1.1'],
  wcag: ['4.1.2'],
  act: ['e086e5'],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'blocking',
      fr: {
        title: {
          one: '1 case ou interrupteur fait par script n’a pas d’étiquette',
          other: '{n} cases ou interrupteurs faits par script n’ont pas d’étiquette',
        },
        effect: 'Une personne qui ne voit pas l’écran entend « non coché » sans savoir ce qu’elle accepterait.',
        fix: 'Écrivez le texte dans l’élément, ou reliez-le au texte voisin par aria-labelledby.',
      },
      en: {
        title: { one: '1 scripted box or switch has no label', other: '{n} scripted boxes or switches have no label' },
        effect: 'Someone who cannot see the screen hears “not checked” without knowing what they would accept.',
        fix: 'Write the text in the element, or link it to the text beside it by aria-labelledby.',
      },
    },
    option: {
      who: 'developer',
      impact: 'blocking',
      fr: {
        title: {
          one: '1 choix d’une liste faite par script n’a pas de texte',
          other: '{n} choix de listes faites par script n’ont pas de texte',
        },
        effect: 'Une personne qui ne voit pas l’écran parcourt la liste et tombe sur un choix muet.',
        fix: 'Écrivez le texte du choix, ou ajoutez-lui un aria-label (une couleur, une image ont un nom).',
      },
      en: {
        title: { one: '1 choice of a scripted list has no text', other: '{n} choices of scripted lists have no text' },
        effect: 'Someone who cannot see the screen goes through the list and meets a silent choice.',
        fix: 'Write the text of the choice, or give it an aria-label (a colour, a picture have a name).',
      },
    },
  },
  judge: ({ element, outcome }, page) => {
    // Boxes and switches are fields (theme 11); choices of lists and menus are parts of a component.
    const isField = ['checkbox', 'radio', 'switch'].includes(page.role(element));
    if (outcome !== 'failed') return outcome === 'passed' && isField ? passed(['11.1.1']) : undefined;
    return isField ? failed('failed', {}, ['11.1.1']) : failed('option', {}, ['7.1.1']);
  },
});
