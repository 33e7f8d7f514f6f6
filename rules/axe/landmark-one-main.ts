import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['9.2.1'],
  wcag: ['1.3.1'],
  act: [],
  frames: 'top',
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: 'La page ne délimite pas son contenu principal',
        effect: 'Une personne au lecteur d’écran ne peut pas aller droit au contenu : elle traverse tout le menu.',
        fix: 'Dans le modèle de page, entourez le contenu propre à la page d’une balise main.',
      },
      en: {
        title: 'The page does not mark out its main content',
        effect: 'Someone who uses a screen reader cannot go straight to the content: they go through the whole menu.',
        fix: 'In the page template, wrap the content of its own in a main tag.',
      },
    },
  },
  judge: ({ outcome }, page) => {
    // RGAA 9.2 is about HTML 5 pages only.
    const html5 = page.document.doctype?.publicId === '' && page.document.doctype.systemId === '';
    return outcome === 'failed' && html5 ? failed('failed') : undefined;
  },
});
