import { type Check, cantTell, passed, ruleMeta } from '../engine';
import { isCaptchaImage } from '../engine/page/captcha';
import { imagesOf } from '../engine/page/image';

/** Characters: the length that the glossary gives for an alternative « courte et concise ». */
const advised = 80;

export const meta = ruleMeta({
  tests: ['1.3.9'],
  wcag: ['1.1.1'],
  act: [],
  targets: (page) => imagesOf(page).keys(),
  reads: 'text',
  reasons: {
    long: {
      fr: {
        title: { one: '1 texte d’image est long', other: '{n} textes d’image sont longs' },
        question: 'Ce texte de {length} caractères, « {start} », est-il aussi court que possible ?',
        look: 'Au-delà de 80 caractères, le détail va plutôt dans le texte de la page, sous l’image.',
      },
      en: {
        title: { one: '1 image text is long', other: '{n} image texts are long' },
        question: 'Is this text of {length} characters, “{start}”, as short as can be?',
        look: 'Beyond 80 characters, details rather belong in the text of the page, under the image.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const image = imagesOf(page).get(element);
  if (!image?.name.text || image.name.from === 'default' || image.ignored || isCaptchaImage(element)) return;
  const { length } = image.name.text;
  // Text written in the drawing itself is read as such, not as its alternative.
  if (image.kind === 'svg' && image.name.from === 'content') return;
  return length > advised ? cantTell('long', { length, start: `${image.name.text.slice(0, 60)}…` }) : passed();
};
