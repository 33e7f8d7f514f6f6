import { axeRule } from '../../engine/axe/rule';

// No browser blinks it any more, so nothing moves (13.8); presentational-markup reports the tag itself (10.1.1).
export const meta = axeRule({
  tests: [],
  wcag: ['2.2.2'],
  act: [],
  advice: true,
  reasons: {
    failed: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: {
          one: '1 texte porte encore la vieille balise qui faisait clignoter',
          other: '{n} textes portent encore la vieille balise qui faisait clignoter',
        },
        effect: 'Les navigateurs ne la suivent plus, mais un vieux logiciel pourrait faire clignoter ce texte.',
        fix: 'Retirez la balise blink autour du texte.',
      },
      en: {
        title: { one: '1 text still has the old tag that made it blink', other: '{n} texts still have the old tag that made them blink' },
        effect: 'Browsers no longer follow it, but an old program could make this text blink.',
        fix: 'Remove the blink tag around the text.',
      },
    },
  },
});
