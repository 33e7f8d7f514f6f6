import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['13.1.1', '13.1.2'],
  wcag: ['2.2.1', '2.2.4', '3.2.5'],
  act: ['bc659a', 'bisz58'],
  frames: 'top',
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: 'La page se recharge toute seule',
        effect: 'Une personne qui lit lentement, ou qui écoute la page, est ramenée au début avant d’avoir fini.',
        fix: 'Dans le modèle de page, retirez la balise meta refresh, ou proposez un bouton « Actualiser ».',
      },
      en: {
        title: 'The page reloads by itself',
        effect: 'Someone who reads slowly, or listens to the page, is taken back to the start before the end.',
        fix: 'In the page template, remove the meta refresh tag, or offer a “Refresh” button.',
      },
    },
    redirect: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: 'La page en ouvre une autre après un délai',
        effect: 'Une personne qui lit lentement n’a pas le temps de lire le message avant d’être emmenée ailleurs.',
        fix: 'Redirigez depuis le serveur, ou mettez le délai à zéro : content="0;url=…".',
      },
      en: {
        title: 'The page opens another one after a delay',
        effect: 'Someone who reads slowly has no time to read the message before being taken elsewhere.',
        fix: 'Redirect from the server, or set the delay to zero: content="0;url=…".',
      },
    },
  },
  judge: ({ element, outcome }) => {
    if (outcome !== 'failed') return;
    const leads = /^\s*[\d.]+\s*[;,\s]\s*\S/.test(element.getAttribute('content') ?? '');
    return leads ? failed('redirect', {}, ['13.1.2']) : failed('failed', {}, ['13.1.1']);
  },
});
