import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: [],
  wcag: [],
  act: [],
  advice: true,
  reasons: {
    failed: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: 'La page a plusieurs en-têtes de site',
        effect: 'Une personne au lecteur d’écran hésite entre deux en-têtes qui portent le même nom.',
        fix: 'Gardez un seul header au premier niveau de la page ; les autres vont dans l’article qu’ils introduisent.',
      },
      en: {
        title: 'The page has several site headers',
        effect: 'Someone with a screen reader hesitates between two headers of the same name.',
        fix: 'Keep a single header at the top level of the page; the others go in the article they introduce.',
      },
    },
  },
});
