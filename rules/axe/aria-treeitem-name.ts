import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['7.1.1'],
  wcag: ['4.1.2'],
  act: [],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 branche d’une arborescence n’a pas de nom', other: '{n} branches d’une arborescence n’ont pas de nom' },
        effect: 'Une personne qui ne voit pas l’écran se perd dans l’arborescence : cette branche est muette.',
        fix: 'Écrivez un texte dans la branche, ou ajoutez-lui un aria-label.',
      },
      en: {
        title: { one: '1 branch of a tree has no name', other: '{n} branches of a tree have no name' },
        effect: 'Someone who cannot see the screen gets lost in the tree: this branch is silent.',
        fix: 'Write a text in the branch, or give it an aria-label.',
      },
    },
  },
});
