import { cantTell } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['7.1.1'],
  wcag: ['4.1.2'],
  act: [],
  reasons: {
    unsure: {
      fr: {
        title: {
          one: '1 élément reçoit le clavier sans dire ce qu’il est',
          other: '{n} éléments reçoivent le clavier sans dire ce qu’ils sont',
        },
        question: 'Se passe-t-il quelque chose quand on clique sur « {visible} » ?',
        look: 'Une zone à faire défiler, ou la cible d’un lien « Aller au contenu », n’est pas concernée : répondez non.',
      },
      en: {
        title: {
          one: '1 element takes the keyboard without saying what it is',
          other: '{n} elements take the keyboard without saying what they are',
        },
        question: 'Does something happen when one clicks on “{visible}”?',
        look: 'A scrolling zone, or the target of a “Skip to content” link, is not concerned: answer no.',
      },
      yes: 'failed',
      no: 'inapplicable',
      who: 'developer',
      impact: 'major',
    },
  },
  judge: ({ element, outcome }, page) => {
    // Out of the tab order, it only takes the focus that a script or a link gives it.
    if (outcome === 'passed' || !page.tabbable(element)) return;
    return cantTell('unsure', { visible: page.text(element).slice(0, 80) });
  },
});
