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
          one: '1 zone de même sorte qu’une autre n’a pas de nom à elle',
          other: '{n} zones de même sorte que d’autres n’ont pas de nom à elles',
        },
        effect: 'Une personne au lecteur d’écran entend plusieurs fois « navigation » sans savoir laquelle est le menu principal.',
        fix: 'Nommez chaque zone par aria-label : « Menu principal », « Fil d’Ariane », « Liens du pied de page ».',
      },
      en: {
        title: {
          one: '1 zone of the same kind as another has no name of its own',
          other: '{n} zones of the same kind as others have no names of their own',
        },
        effect: 'Someone with a screen reader hears “navigation” several times without knowing which one is the main menu.',
        fix: 'Name each zone by aria-label: “Main menu”, “Breadcrumb”, “Footer links”.',
      },
    },
  },
});
