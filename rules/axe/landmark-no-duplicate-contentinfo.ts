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
        title: 'La page a plusieurs pieds de page',
        effect: 'Une personne au lecteur d’écran ne sait pas lequel porte les mentions légales et le contact.',
        fix: 'Gardez un seul footer au premier niveau de la page ; les autres vont dans l’article qu’ils terminent.',
      },
      en: {
        title: 'The page has several page footers',
        effect: 'Someone with a screen reader does not know which one holds the legal notice and the contact.',
        fix: 'Keep a single footer at the top level of the page; the others go in the article they close.',
      },
    },
  },
});
