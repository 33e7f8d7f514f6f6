import { type Check, cantTell, failed, passed, ruleMeta } from '../engine';
import { toHex } from '../engine/page/colour';
import { contrastOf, ratioText, textSize } from '../engine/page/contrast';
import { contrastTargets, shownText } from '../engine/page/contrast-targets';
import { readPaint } from '../engine/page/paint-index';

export const meta = ruleMeta({
  tests: [],
  wcag: ['1.4.6', '1.4.3'],
  act: ['09o5cg'],
  advice: true,
  targets: contrastTargets,
  prepare: readPaint,
  reads: 'layout',
  replaces: ['axe/color-contrast-enhanced'],
  reasons: {
    low: {
      who: 'webmaster',
      impact: 'minor',
      fr: {
        title: { one: '1 texte n’atteint pas le contraste renforcé', other: '{n} textes n’atteignent pas le contraste renforcé' },
        effect: 'Une personne très malvoyante lirait mieux avec un contraste de {expected} ; il est ici de {ratio}.',
        fix: 'Si votre charte le permet, foncez encore la couleur du texte. Le RGAA ne le demande pas.',
      },
      en: {
        title: { one: '1 text does not reach the enhanced contrast', other: '{n} texts do not reach the enhanced contrast' },
        effect: 'Someone with very low vision would read better at a contrast of {expected}; here it is {ratio}.',
        fix: 'If your style guide allows it, darken the text colour further. RGAA does not ask for it.',
      },
    },
    partly: {
      fr: {
        title: { one: '1 texte au contraste renforcé par endroits', other: '{n} textes au contraste renforcé par endroits' },
        question:
          'Le fond change sous ce texte : son contraste atteint-il {expected} là où il est écrit, alors qu’il peut descendre à {lowest} ?',
      },
      en: {
        title: { one: '1 text with enhanced contrast in places', other: '{n} texts with enhanced contrast in places' },
        question:
          'The background changes under this text: does its contrast reach {expected} where it is written, though it may fall to {lowest}?',
      },
      yes: 'passed',
      no: 'failed',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const text = shownText(element, page);
  if (!text) return;
  const { range, text: colour, background } = contrastOf(element, page);
  if (!range || !colour || !background) return; // asked about by contrast-text
  const least = textSize(page.style(element)).large ? 4.5 : 7;
  if (range.min >= least) return passed();
  if (range.max < 1.01 || [...text].length === 1) return;
  if (range.max >= least) return cantTell('partly', { lowest: ratioText(range.min), expected: ratioText(least) });
  return failed('low', { ratio: ratioText(range.min), expected: ratioText(least), fg: toHex(colour), bg: toHex(background) });
};
