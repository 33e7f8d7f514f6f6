import { failedEither } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

// The author says that it is an image and gives it no name: named if it informs (1.1.5), hidden if it decorates (1.2.4).
export const meta = axeRule({
  tests: ['1.1.5', '1.2.4'],
  wcag: ['1.1.1'],
  act: ['7d6734'],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: {
          one: '1 dessin vectoriel annoncé comme image n’a pas de nom',
          other: '{n} dessins vectoriels annoncés comme images n’ont pas de nom',
        },
        effect: 'Une personne qui ne voit pas l’écran entend « image » sans rien d’autre, ou rien du tout.',
        fix: 'Dans le code du dessin, ajoutez aria-label avec son sens ; s’il ne fait que décorer, remplacez role="img" par aria-hidden="true".',
      },
      en: {
        title: { one: '1 vector drawing announced as an image has no name', other: '{n} vector drawings announced as images have no name' },
        effect: 'Someone who cannot see the screen hears “image” and no more, or nothing at all.',
        fix: 'In the code of the drawing, add aria-label with its meaning; if it only decorates, replace role="img" by aria-hidden="true".',
      },
      place: { fr: 'Ce dessin apporte-t-il une information ?', en: 'Does this drawing bring information?' },
    },
  },
  judge: ({ outcome }) => (outcome === 'failed' ? failedEither('failed', ['1.1.5', '1.2.4']) : undefined),
});
