import { type Check, failed, passed, ruleMeta } from '../engine';
import { refreshOf } from '../engine/page/refresh';

// Level AAA, no test of RGAA: for the command line and ACT (no exception for twenty hours).
export const meta = ruleMeta({
  tests: [],
  wcag: ['2.2.4', '3.2.5', '2.2.1'],
  act: ['bisz58'],
  targets: (page) => page.document.querySelectorAll('meta[http-equiv="refresh" i][content]'),
  reads: 'dom',
  frames: 'top',
  advice: true,
  replaces: ['axe/meta-refresh-no-exceptions'],
  reasons: {
    delayed: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: 'La page change toute seule, même après un long délai',
        effect: 'Le changement survient après {delay} secondes sans que la personne l’ait demandé.',
        fix: 'Laissez la personne actualiser la page quand elle le veut.',
      },
      en: {
        title: 'The page changes by itself, even after a long delay',
        effect: 'The change comes after {delay} seconds without the person having asked for it.',
        fix: 'Let people refresh the page when they want to.',
      },
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const refresh = refreshOf(page);
  if (refresh?.element !== element) return;
  return refresh.delay === 0 ? passed() : failed('delayed', { delay: refresh.delay });
};
