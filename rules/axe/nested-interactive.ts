import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['7.1.1', '8.2.1'],
  wcag: ['4.1.2'],
  act: ['307n5z'],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 élément à cliquer en contient un autre', other: '{n} éléments à cliquer en contiennent d’autres' },
        effect: 'Une personne au lecteur d’écran n’entend qu’un seul des deux, et ne sait pas lequel elle active.',
        fix: 'Placez le lien ou le bouton intérieur à côté de l’autre, pas dedans.',
      },
      en: {
        title: { one: '1 clickable element holds another', other: '{n} clickable elements hold others' },
        effect: 'Someone who uses a screen reader hears only one of the two, and does not know which one is activated.',
        fix: 'Put the inner link or button beside the other, not inside it.',
      },
    },
  },
  judge: ({ element, outcome }) => {
    if (outcome !== 'failed') return;
    // HTML itself forbids a link or field inside a button: the code is not valid.
    return failed('failed', {}, [
      element.matches('button') && element.querySelector('a[href], button, input, select, textarea') ? '8.2.1' : '7.1.1',
    ]);
  },
});
