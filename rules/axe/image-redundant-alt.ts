import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: [],
  wcag: [],
  act: [],
  advice: true,
  reasons: {
    failed: {
      who: 'editor',
      impact: 'minor',
      fr: {
        title: { one: '1 image répète mot pour mot le texte voisin', other: '{n} images répètent mot pour mot le texte voisin' },
        effect: 'Une personne qui écoute la page entend deux fois « {text} ».',
        fix: 'Videz le texte alternatif de l’image, puisque le texte à côté dit déjà la même chose.',
      },
      en: {
        title: { one: '1 image repeats the text beside it word for word', other: '{n} images repeat the text beside them word for word' },
        effect: 'Someone who listens to the page hears “{text}” twice.',
        fix: 'Empty the alternative text of the image, since the text beside it already says the same.',
      },
    },
  },
});
