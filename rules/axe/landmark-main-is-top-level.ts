import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

// HTML forbids main inside these elements: the code is not valid. Roles are not concerned.
export const meta = axeRule({
  tests: ['8.2.1'],
  wcag: ['1.3.1'],
  act: [],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: 'Le contenu principal est enfermé dans une autre zone',
        effect: 'Une personne au lecteur d’écran croit que le contenu fait partie du menu, de l’en-tête ou d’un encadré.',
        fix: 'Dans le modèle de page, sortez la balise main de la balise qui l’entoure (header, nav, aside, article, footer).',
      },
      en: {
        title: 'The main content is locked inside another zone',
        effect: 'Someone with a screen reader believes that the content is part of the menu, the header or an aside.',
        fix: 'In the page template, take the main tag out of the tag around it (header, nav, aside, article, footer).',
      },
    },
  },
  judge: ({ element, outcome }) =>
    outcome === 'failed' && element.matches(':is(article, aside, footer, header, nav) main') ? failed('failed') : undefined,
});
