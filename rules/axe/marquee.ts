import { cantTell, failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

const CONTROLS = 'button, [role="button"], input:is([type="button"], [type="checkbox"])';

export const meta = axeRule({
  tests: ['13.8.1'],
  wcag: ['2.2.2'],
  act: [],
  reasons: {
    failed: {
      who: 'editor',
      impact: 'major',
      fr: {
        title: { one: '1 texte défile sans qu’on puisse l’arrêter', other: '{n} textes défilent sans qu’on puisse les arrêter' },
        effect: 'Une personne qui lit lentement, ou que le mouvement gêne, ne peut pas lire ce texte ni le reste de la page.',
        fix: 'Remplacez le texte défilant par un texte fixe, par exemple un bloc « Annonce ».',
      },
      en: {
        title: { one: '1 text scrolls by and cannot be stopped', other: '{n} texts scroll by and cannot be stopped' },
        effect: 'Someone who reads slowly, or whom movement disturbs, can read neither this text nor the rest of the page.',
        fix: 'Replace the moving text by a still one, for instance a “Notice” block.',
      },
    },
    unsure: {
      fr: {
        title: { one: '1 texte défilant que l’on peut peut-être arrêter', other: '{n} textes défilants que l’on peut peut-être arrêter' },
        question: 'Ce texte s’arrête-t-il de lui-même en moins de 5 secondes, ou peut-on l’arrêter à la souris et au clavier ?',
        look: 'Cherchez un bouton « Pause » à côté du texte. Un arrêt au seul survol ne suffit pas.',
      },
      en: {
        title: { one: '1 moving text that can perhaps be stopped', other: '{n} moving texts that can perhaps be stopped' },
        question: 'Does this text stop by itself within 5 seconds, or can it be stopped by mouse and by keyboard?',
        look: 'Look for a “Pause” button beside the text. A stop on hover alone is not enough.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'major',
    },
  },
  judge: ({ element, outcome }, page) => {
    if (outcome !== 'failed') return;
    const ends = Number(element.getAttribute('loop') ?? -1) > 0;
    const stops = (control: Element) => page.visible(control) && page.words.find('pauseWords', page.name(control)) !== '';
    return ends || page.select(CONTROLS).some(stops) ? cantTell('unsure') : failed('failed');
  },
});
