import { type Check, cantTell, failed, passed, ruleMeta } from '../engine';
import { toHex } from '../engine/page/colour';
import { contrastOf, ratioText, textSize } from '../engine/page/contrast';
import { contrastTargets, shownText } from '../engine/page/contrast-targets';
import { readPaint } from '../engine/page/paint-index';

export const meta = ruleMeta({
  tests: ['3.2.1', '3.2.2', '3.2.3', '3.2.4'],
  wcag: ['1.4.3'],
  act: ['afw4f7'],
  targets: contrastTargets,
  prepare: readPaint,
  reads: 'layout',
  replaces: ['axe/color-contrast'],
  reasons: {
    low: {
      who: 'webmaster',
      impact: 'major',
      cms: 'colours',
      fr: {
        title: { one: '1 texte se détache trop peu de son fond', other: '{n} textes se détachent trop peu de leur fond' },
        effect: 'Une personne qui voit mal, ou qui lit au soleil, peine à lire « {text} » : contraste de {ratio} au lieu de {expected}.',
        fix: 'Foncez le texte ({fg}) ou éclaircissez le fond ({bg}), ou l’inverse sur fond sombre, jusqu’à un contraste de {expected}.',
      },
      en: {
        title: { one: '1 text stands out too little from its background', other: '{n} texts stand out too little from their background' },
        effect: 'Someone with low vision, or reading in the sun, struggles to read “{text}”: contrast of {ratio} instead of {expected}.',
        fix: 'Darken the text ({fg}) or lighten the background ({bg}), or the reverse on a dark background, up to a contrast of {expected}.',
      },
    },
    image: {
      fr: {
        title: { one: '1 texte est posé sur une image', other: '{n} textes sont posés sur une image' },
        question: 'Le texte « {text} » se lit-il bien partout sur son image (contraste de {expected} au moins) ?',
        look: 'Regardez l’endroit de l’image le plus proche de la couleur du texte ({fg}).',
      },
      en: {
        title: { one: '1 text lies over an image', other: '{n} texts lie over an image' },
        question: 'Does the text “{text}” read well everywhere on its image (contrast of at least {expected})?',
        look: 'Look at the part of the image that is nearest to the colour of the text ({fg}).',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'major',
    },
    gradient: {
      fr: {
        title: { one: '1 texte est posé sur un dégradé', other: '{n} textes sont posés sur un dégradé' },
        question: 'Sous le texte « {text} », le dégradé garde-t-il partout un contraste de {expected} au moins ?',
        look: 'Selon l’endroit du dégradé, le contraste va de {ratio} à {highest}.',
      },
      en: {
        title: { one: '1 text lies over a gradient', other: '{n} texts lie over a gradient' },
        question: 'Under the text “{text}”, does the gradient keep a contrast of at least {expected} everywhere?',
        look: 'From one end of the gradient to the other, the contrast goes from {ratio} to {highest}.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'major',
    },
    unsure: {
      fr: {
        title: { one: '1 texte a un fond que les styles ne disent pas', other: '{n} textes ont un fond que les styles ne disent pas' },
        question: 'Le texte « {text} » ressort-il assez de ce qu’il y a derrière (contraste de {expected} au moins) ?',
        look: 'Un autre élément, un effet ou une ombre change ce que l’on voit derrière ce texte.',
      },
      en: {
        title: { one: '1 text has a background that styles do not tell', other: '{n} texts have a background that styles do not tell' },
        question: 'Does the text “{text}” stand out enough from what is behind it (contrast of at least {expected})?',
        look: 'Another element, an effect or a shadow changes what is seen behind this text.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'major',
    },
    tiny: {
      fr: {
        title: { one: '1 signe isolé est pâle', other: '{n} signes isolés sont pâles' },
        question: 'Le signe « {text} » dit-il quelque chose à la personne qui lit (contraste de {ratio} au lieu de {expected}) ?',
        look: 'Un signe décoratif, ou répété par un mot à côté, n’a pas besoin d’être contrasté.',
      },
      en: {
        title: { one: '1 lone sign is pale', other: '{n} lone signs are pale' },
        question: 'Does the sign “{text}” tell the reader something (contrast of {ratio} instead of {expected})?',
        look: 'A decorative sign, or one repeated by a word beside it, needs no contrast.',
      },
      yes: 'failed',
      no: 'inapplicable',
      who: 'webmaster',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const text = shownText(element, page);
  if (!text) return;
  const size = textSize(page.style(element));
  const tests = [TESTS[size.large ? 'large' : 'small'][size.bold ? 'bold' : 'plain']];
  const least = size.large ? 3 : 4.5;
  const { range, text: colour, background, doubt } = contrastOf(element, page);
  const values = {
    text: text.length > 80 ? `${text.slice(0, 79)}…` : text,
    expected: ratioText(least),
    ratio: range ? ratioText(range.min) : '',
    highest: range ? ratioText(range.max) : '',
    fg: colour ? toHex(colour) : page.style(element).color,
    bg: background ? toHex(background) : '',
    size: Math.round(size.size * 100) / 100,
    bold: size.bold ? 1 : 0,
  };
  if (!range) return cantTell(doubt === 'image' ? 'image' : 'unsure', { ...values, why: doubt }, tests);
  if (range.min >= least) return passed(tests);
  if (range.max >= least) return cantTell('gradient', values, tests);
  // Of the colour of its background: hidden on purpose, or shown by a script.
  if (range.max < 1.01) return cantTell('unsure', { ...values, why: 'same' }, tests);
  return [...text].length === 1 ? cantTell('tiny', values, tests) : failed('low', values, tests);
};

const TESTS = { small: { plain: '3.2.1', bold: '3.2.2' }, large: { plain: '3.2.3', bold: '3.2.4' } } as const;
