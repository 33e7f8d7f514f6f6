import { failed, passed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['8.3.1'],
  wcag: ['3.1.1'],
  act: ['b5c3f8'],
  frames: 'top',
  reasons: {
    failed: {
      who: 'webmaster',
      impact: 'major',
      fr: {
        title: 'La page ne dit pas dans quelle langue elle est écrite',
        effect: 'Une personne qui écoute la page peut entendre du français lu avec l’accent anglais : c’est incompréhensible.',
        fix: 'Dans les réglages du site, choisissez la langue ; dans le modèle de page, la balise html porte lang="fr".',
      },
      en: {
        title: 'The page does not say in which language it is written',
        effect: 'Someone who listens to the page may hear French read with an English accent: it makes no sense.',
        fix: 'Choose the language in the settings of the site; in the page template, the html tag has lang="en".',
      },
    },
  },
  judge: ({ outcome, element }) => {
    if (!element.ownerDocument.contentType.includes('html')) return;
    if (outcome === 'passed') return passed();
    // RGAA also takes a language given to all of the text; the ACT rule wants it on the root.
    const body = element.querySelector(':scope > body');
    return failed('failed', {}, body?.getAttribute('lang')?.trim() ? [] : ['8.3.1']);
  },
});
