import { type Check, failed, ruleMeta } from '../engine';
import { smallTargets } from '../engine/page/small-targets';

export const meta = ruleMeta({
  tests: [],
  wcag: ['2.5.8'],
  act: [],
  advice: true,
  targets: (page) => smallTargets(page).keys(),
  reads: 'layout',
  replaces: ['axe/target-size'],
  reasons: {
    small: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: {
          one: '1 lien ou bouton est trop petit et trop serré pour un doigt',
          other: '{n} liens ou boutons sont trop petits et trop serrés pour un doigt',
        },
        effect: 'Une personne dont la main tremble touche « {neighbour} » à la place : {width} pixels sur {height}.',
        fix: 'Donnez au moins 24 pixels de côté à chaque élément, ou écartez-les. Le RGAA 4.1.2 ne le demande pas encore.',
      },
      en: {
        title: {
          one: '1 link or button is too small and too tight for a finger',
          other: '{n} links or buttons are too small and too tight for a finger',
        },
        effect: 'Someone whose hand shakes touches “{neighbour}” instead: {width} by {height} pixels.',
        fix: 'Give each element at least 24 pixels a side, or space them out. RGAA 4.1.2 does not ask for it yet.',
      },
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const neighbour = smallTargets(page).get(element);
  if (!neighbour) return;
  const { width, height } = page.box(element);
  return failed('small', { width: Math.round(width), height: Math.round(height), neighbour: page.name(neighbour) || neighbour.localName });
};
