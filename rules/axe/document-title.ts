import { failed, passed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['8.5.1', '8.6.1'],
  wcag: ['2.4.2'],
  act: ['2779a5'],
  frames: 'top',
  settles: ['8.5.1'],
  reasons: {
    failed: {
      who: 'editor',
      impact: 'major',
      fr: {
        title: 'La page n’a pas de titre',
        effect: 'Une personne qui a plusieurs onglets ouverts, ou qui écoute la page, ne sait pas où elle est.',
        fix: 'Remplissez le champ « Titre » de la page (ou « Titre SEO ») : sujet de la page, puis nom du site.',
      },
      en: {
        title: 'The page has no title',
        effect: 'Someone with several tabs open, or who listens to the page, does not know where they are.',
        fix: 'Fill in the “Title” field of the page (or “SEO title”): subject of the page, then name of the site.',
      },
    },
  },
  judge: ({ outcome }, page) => {
    if (outcome === 'passed') return passed(['8.5.1']);
    if (outcome !== 'failed') return;
    // The method of 8.5.1 asks for the element alone; what it says is 8.6.1's.
    return failed('failed', {}, [page.document.querySelector('head > title') ? '8.6.1' : '8.5.1']);
  },
});
