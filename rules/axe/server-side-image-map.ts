import { cantTell } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['1.1.4'],
  wcag: ['1.1.1', '2.1.1'],
  act: [],
  reasons: {
    unsure: {
      fr: {
        title: { one: '1 image où chaque point cliqué mène ailleurs', other: '{n} images où chaque point cliqué mène ailleurs' },
        question: 'Tout ce que cette image permet d’ouvrir est-il aussi proposé par des liens de la page ?',
        look: 'Cliquez en divers points de l’image, puis cherchez les mêmes pages dans les liens autour.',
      },
      en: {
        title: { one: '1 image where each point clicked leads elsewhere', other: '{n} images where each point clicked leads elsewhere' },
        question: 'Is all that this image opens also offered by links of the page?',
        look: 'Click on various points of the image, then look for the same pages in the links around it.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'blocking',
    },
  },
  judge: ({ outcome }) => (outcome === 'passed' ? undefined : cantTell('unsure')),
});
