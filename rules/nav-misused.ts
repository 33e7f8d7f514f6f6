import { type Check, cantTell, ruleMeta } from '../engine';
import { isHtml5 } from '../engine/page/html5';

const DOORS = 'a, button, [role="link"], [role="button"], select, summary';

export const meta = ruleMeta({
  tests: ['9.2.1'],
  wcag: ['1.3.1'],
  act: [],
  targets: 'nav',
  frames: 'top',
  reads: 'text',
  reasons: {
    empty: {
      fr: {
        title: { one: '1 zone de navigation presque sans lien', other: '{n} zones de navigation presque sans lien' },
        question: 'La zone de navigation « {text} » sert-elle bien à se déplacer dans le site ou dans la page ?',
        look: 'Elle contient moins de deux liens ou boutons : l’élément nav est réservé aux menus.',
      },
      en: {
        title: { one: '1 navigation zone with hardly a link', other: '{n} navigation zones with hardly a link' },
        question: 'Does the navigation zone “{text}” serve to move through the site or the page?',
        look: 'It holds fewer than two links or buttons: the nav element is kept for menus.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (nav, page) => {
  if (!isHtml5(page) || !page.exposed(nav) || nav.querySelectorAll(DOORS).length > 1) return;
  // A breadcrumb of two steps holds one link, and is navigation.
  if (nav.querySelectorAll('li').length > 1) return;
  const text = page.name(nav) || page.text(nav).slice(0, 80);
  if (text) return cantTell('empty', { text });
};
