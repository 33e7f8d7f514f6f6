import { type Check, failed, passed, ruleMeta } from '../engine';
import { refreshOf } from '../engine/page/refresh';

/** Seconds in twenty hours: beyond that, WCAG 2.2.1 asks nothing. */
const longest = 72_000;

export const meta = ruleMeta({
  tests: ['13.1.1', '13.1.2'],
  wcag: ['2.2.1', '2.2.4', '3.2.5'],
  act: ['bc659a'],
  targets: (page) => page.document.querySelectorAll('meta[http-equiv="refresh" i][content]'),
  reads: 'dom',
  frames: 'top',
  replaces: ['axe/meta-refresh'],
  reasons: {
    reload: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: 'La page se recharge toute seule',
        effect: 'Une personne qui lit lentement, ou qui écoute la page, est ramenée au début après {delay} secondes.',
        fix: 'Dans le modèle de page, retirez la balise meta refresh, ou proposez un bouton « Actualiser ».',
      },
      en: {
        title: 'The page reloads by itself',
        effect: 'Someone who reads slowly, or listens to the page, is taken back to the start after {delay} seconds.',
        fix: 'In the page template, remove the meta refresh tag, or offer a “Refresh” button.',
      },
    },
    redirect: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: 'La page en ouvre une autre après un délai',
        effect: 'Une personne qui lit lentement a {delay} secondes pour lire le message avant d’être emmenée vers {url}.',
        fix: 'Redirigez depuis le serveur, ou mettez le délai à zéro : content="0;url=…".',
      },
      en: {
        title: 'The page opens another one after a delay',
        effect: 'Someone who reads slowly has {delay} seconds to read the message before being taken to {url}.',
        fix: 'Redirect from the server, or set the delay to zero: content="0;url=…".',
      },
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const refresh = refreshOf(page);
  // The browser obeys the first valid one alone.
  if (refresh?.element !== element) return;
  const { delay, url } = refresh;
  const test = url ? '13.1.2' : '13.1.1';
  if (delay === 0 || delay > longest) return passed([test]);
  return url ? failed('redirect', { delay, url }, [test]) : failed('reload', { delay }, [test]);
};
