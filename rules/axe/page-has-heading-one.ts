import { cantTell } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['9.1.1'],
  wcag: ['1.3.1'],
  act: [],
  frames: 'top',
  reasons: {
    unsure: {
      fr: {
        title: 'Page sans titre principal (niveau 1)',
        question: 'Les titres de cette page forment-ils un plan clair sans titre de niveau 1 ?',
        look: 'Le plus souvent, le titre affiché en haut de la page devrait être ce « Titre 1 ».',
      },
      en: {
        title: 'Page without a main heading (level 1)',
        question: 'Do the headings of this page make a clear outline without a level 1 heading?',
        look: 'Most often, the title shown at the top of the page should be this “Heading 1”.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'minor',
    },
  },
  judge: ({ outcome }, page) => {
    // Without any heading there is no outline to judge.
    const anyHeading = page.select('h2, h3, h4, h5, h6, [role="heading"]').some((heading) => page.exposed(heading));
    return outcome !== 'passed' && anyHeading ? cantTell('unsure') : undefined;
  },
});
