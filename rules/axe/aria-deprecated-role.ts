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
        title: {
          one: '1 élément porte un rôle que la norme ARIA abandonne',
          other: '{n} éléments portent un rôle que la norme ARIA abandonne',
        },
        effect: 'Les lecteurs d’écran à venir pourraient ne plus l’annoncer.',
        fix: 'Remplacez le rôle : « directory » devient « list ».',
      },
      en: {
        title: {
          one: '1 element has a role that the ARIA standard gives up',
          other: '{n} elements have a role that the ARIA standard gives up',
        },
        effect: 'Screen readers to come might no longer announce it.',
        fix: 'Replace the role: “directory” becomes “list”.',
      },
    },
  },
});
