import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['8.4.1'],
  wcag: ['3.1.1'],
  act: ['bf051a'],
  frames: 'top',
  reasons: {
    failed: {
      who: 'webmaster',
      impact: 'major',
      fr: {
        title: 'La langue de la page est donnée par un code inconnu (« {lang} »)',
        effect: 'Une personne qui écoute la page l’entend avec la voix d’une autre langue.',
        fix: 'Dans le modèle de page, écrivez un code de langue admis : fr pour le français, en pour l’anglais.',
      },
      en: {
        title: 'The language of the page is given by an unknown code (“{lang}”)',
        effect: 'Someone who listens to the page hears it with the voice of another language.',
        fix: 'In the page template, write a language code that is allowed: fr for French, en for English.',
      },
    },
  },
  judge: ({ element, outcome }) =>
    outcome === 'failed' ? failed('failed', { lang: element.getAttribute('lang') ?? element.getAttribute('xml:lang') ?? '' }) : undefined,
});
