import { cantTell } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['12.8.1'],
  wcag: ['2.4.3'],
  act: [],
  reasons: {
    unsure: {
      fr: {
        title: {
          one: '1 élément que la touche Tab atteint avant son tour',
          other: '{n} éléments que la touche Tab atteint avant leur tour',
        },
        question: 'Avec la touche Tab, « {text} » vient-il à un moment qui reste logique ?',
        look: 'Rechargez la page, appuyez sur Tab plusieurs fois et suivez le cadre de l’élément choisi : il ne doit pas sauter d’un bout à l’autre.',
      },
      en: {
        title: {
          one: '1 element that the Tab key reaches before its turn',
          other: '{n} elements that the Tab key reaches before their turn',
        },
        question: 'With the Tab key, does “{text}” come at a moment that still makes sense?',
        look: 'Reload the page, press Tab several times and follow the frame of the chosen element: it must not jump from one end to the other.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'major',
    },
  },
  judge: ({ element, outcome }, page) =>
    outcome === 'passed' ? undefined : cantTell('unsure', { text: page.name(element) || page.text(element) }),
});
