import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['9.3.3'],
  wcag: ['1.3.1'],
  act: [],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: {
          one: '1 terme ou définition est hors de toute liste de définitions',
          other: '{n} termes ou définitions sont hors de toute liste de définitions',
        },
        effect: 'Une personne qui écoute la page entend une ligne isolée, sans lien avec ce qu’elle définit.',
        fix: 'Entourez les dt et dd d’une balise dl, ou remplacez-les par des paragraphes s’il ne s’agit pas de définitions.',
      },
      en: {
        title: {
          one: '1 term or definition is outside any definition list',
          other: '{n} terms or definitions are outside any definition list',
        },
        effect: 'Someone who listens to the page hears a lone line, unrelated to what it defines.',
        fix: 'Wrap the dt and dd in a dl tag, or replace them by paragraphs if they define nothing.',
      },
    },
  },
});
