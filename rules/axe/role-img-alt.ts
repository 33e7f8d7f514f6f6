import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

const TESTS: Readonly<Record<string, string>> = { embed: '1.1.7', canvas: '1.1.8' };

export const meta = axeRule({
  tests: ['1.1.1', '1.1.7', '1.1.8'],
  wcag: ['1.1.1'],
  act: ['23a2a8'],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'blocking',
      fr: {
        title: {
          one: '1 dessin ou icône annoncé comme image n’a pas de nom',
          other: '{n} dessins ou icônes annoncés comme images n’ont pas de nom',
        },
        effect: 'Une personne qui ne voit pas l’écran entend « image », sans savoir de quoi.',
        fix: 'Dans le code, ajoutez aria-label avec ce que l’image veut dire ; si elle ne fait que décorer, remplacez role="img" par aria-hidden="true".',
      },
      en: {
        title: {
          one: '1 drawing or icon announced as an image has no name',
          other: '{n} drawings or icons announced as images have no name',
        },
        effect: 'Someone who cannot see the screen hears “image” and nothing of what it is.',
        fix: 'In the code, add aria-label with what the image means; if it only decorates, replace role="img" by aria-hidden="true".',
      },
    },
  },
  judge: ({ element, outcome }) => (outcome === 'failed' ? failed('failed', {}, [TESTS[element.localName] ?? '1.1.1']) : undefined),
});
