import { type Check, cantTell, ruleMeta } from '../engine';
import { contentOutside } from '../engine/page/content-outside';

export const meta = ruleMeta({
  tests: ['9.2.1'],
  wcag: ['1.3.1'],
  act: [],
  targets: contentOutside,
  frames: 'top',
  reads: 'text',
  replaces: ['axe/region'],
  reasons: {
    outside: {
      fr: {
        title: { one: '1 contenu hors des grandes zones de la page', other: '{n} contenus hors des grandes zones de la page' },
        question: 'Ce contenu fait-il partie de l’en-tête, de la navigation, du contenu principal ou du pied de page ?',
        look: 'Aucune de ces zones ne l’entoure dans le code. Un bandeau de cookies ou un bouton « haut de page » n’en fait pas partie.',
      },
      en: {
        title: { one: '1 content outside the main zones of the page', other: '{n} contents outside the main zones of the page' },
        question: 'Is this content part of the header, the navigation, the main content or the footer?',
        look: 'None of these zones is around it in the code. A cookie banner or a “back to top” button is not part of them.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'webmaster',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const { doctype } = page.document;
  // RGAA 9.2 is about HTML 5 pages alone.
  if (!doctype || doctype.publicId || doctype.systemId) return;
  const text = page.text(element);
  return cantTell('outside', { text: text.length > 120 ? `${text.slice(0, 119)}…` : text });
};
