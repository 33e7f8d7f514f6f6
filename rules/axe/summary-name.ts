import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['7.1.1'],
  wcag: ['4.1.2'],
  act: ['2t702h'],
  reasons: {
    failed: {
      who: 'editor',
      impact: 'major',
      fr: {
        title: { one: '1 volet à déplier n’a pas d’intitulé', other: '{n} volets à déplier n’ont pas d’intitulé' },
        effect: 'Une personne qui ne voit pas l’écran ne sait pas ce que ce volet cache, et ne l’ouvre pas.',
        fix: 'Ouvrez le bloc « Détails » (ou accordéon) et écrivez son titre sur la ligne toujours visible.',
      },
      en: {
        title: { one: '1 fold-out panel has no heading text', other: '{n} fold-out panels have no heading text' },
        effect: 'Someone who cannot see the screen does not know what this panel hides, and does not open it.',
        fix: 'Open the “Details” (or accordion) block and write its title on the line that is always visible.',
      },
    },
  },
});
