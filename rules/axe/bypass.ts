import { cantTell } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

// RGAA's own tests of these links are those of skip-link-real; headings or zones are enough for WCAG, which ACT follows.
export const meta = axeRule({
  tests: [],
  advice: true,
  wcag: ['2.4.1'],
  act: ['cf77f2'],
  frames: 'top',
  reasons: {
    unsure: {
      fr: {
        title: 'Page sans lien pour aller droit au contenu',
        question: 'Cette page fait-elle partie d’un site dont l’en-tête ou le menu revient de page en page ?',
        look: 'La page n’a ni lien « Aller au contenu », ni titres, ni zones qui permettent de sauter le menu.',
      },
      en: {
        title: 'Page without a link to go straight to the content',
        question: 'Is this page part of a site whose header or menu comes back from page to page?',
        look: 'The page has no “Skip to content” link, no headings and no zones that let one jump over the menu.',
      },
      yes: 'failed',
      no: 'inapplicable',
      who: 'developer',
      impact: 'major',
    },
  },
  judge: ({ outcome }) => (outcome === 'passed' ? undefined : cantTell('unsure')),
});
