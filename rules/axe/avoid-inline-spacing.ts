import { axeRule } from '../../engine/axe/rule';

// RGAA 10.12.1 asks that nothing is lost when spacing grows, which is tried in a page state of its own.
export const meta = axeRule({
  tests: [],
  wcag: ['1.4.12'],
  act: ['24afc2', '9e45ec', '78fd32'],
  advice: true,
  reasons: {
    failed: {
      who: 'editor',
      impact: 'minor',
      fr: {
        title: { one: '1 texte a un espacement imposé', other: '{n} textes ont un espacement imposé' },
        effect: 'Une personne dyslexique qui espace lettres, mots ou lignes pour mieux lire n’obtient rien ici.',
        fix: 'Retirez l’espacement posé sur ce bloc dans l’éditeur, ou le mot !important dans son code.',
      },
      en: {
        title: { one: '1 text has a forced spacing', other: '{n} texts have a forced spacing' },
        effect: 'Someone with dyslexia who spaces letters, words or lines to read better gets nothing here.',
        fix: 'Remove the spacing set on this block in the editor, or the word !important in its code.',
      },
    },
  },
});
