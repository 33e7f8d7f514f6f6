import { type Check, cantTell, type Page, ruleMeta } from '../engine';
import { textBeside } from '../engine/page/beside';
import { isCaptchaImage } from '../engine/page/captcha';
import { type ImageFacts, imagesOf } from '../engine/page/image';
import { fileName, poorAlt } from '../engine/page/poor-alt';
import { fold } from '../engine/page/words';

export const meta = ruleMeta({
  tests: ['1.2.1', '1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5', '1.3.6', '1.3.7'],
  wcag: ['1.1.1'],
  act: ['qt1vmo'],
  targets: (page) => imagesOf(page).keys(),
  reads: 'layout',
  reasons: {
    fits: {
      fr: {
        title: { one: '1 texte d’image à relire', other: '{n} textes d’image à relire' },
        question: 'Le texte « {alt} » remplace-t-il bien l’image ?',
        look: 'Il dit ce que l’image apporte ici, pas tout ce qu’on y voit. Fichier : {file}.',
      },
      en: {
        title: { one: '1 image text to read again', other: '{n} image texts to read again' },
        question: 'Does the text “{alt}” stand for the image well?',
        look: 'It says what the image brings here, not all that one sees. File: {file}.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'major',
    },
    repeats: {
      fr: {
        title: { one: '1 image répète le texte voisin', other: '{n} images répètent le texte voisin' },
        question: '« {alt} » est déjà écrit à côté : l’image apporte-t-elle malgré tout une information ?',
        look: 'Une photo d’ambiance ne fait que décorer : son texte de remplacement doit alors être vide.',
      },
      en: {
        title: { one: '1 image repeats the text beside it', other: '{n} images repeat the text beside them' },
        question: '“{alt}” is already written beside: does the image bring information all the same?',
        look: 'A mood picture only decorates: its alternative text then has to be empty.',
      },
      yes: { '1.3.1': 'passed', '1.2.1': 'inapplicable' },
      no: { '1.3.1': 'inapplicable', '1.2.1': 'failed' },
      who: 'editor',
      impact: 'minor',
    },
  },
});

const testOf: Readonly<Record<ImageFacts['kind'], string>> = {
  img: '1.3.1',
  role: '1.3.1',
  area: '1.3.2',
  button: '1.3.3',
  object: '1.3.4',
  embed: '1.3.5',
  svg: '1.3.6',
  canvas: '1.3.7',
};

export const check: Check<typeof meta> = (element, page) => {
  const image = imagesOf(page).get(element);
  const alt = image?.name.text ?? '';
  // The browser's own word for a button is no alternative.
  if (!image || image.ignored || !alt || image.name.from === 'default' || !isShown(element, image, page)) return;
  // What is proven is said elsewhere; a captcha must not be described (case of criterion 1.3).
  if (poorAlt(alt, element, page) || isCaptchaImage(element) || (image.kind === 'svg' && page.role(element) !== 'img')) return;
  // Alone in a link or a button, its text is the name of it: theme of links, or of forms (notes of « image porteuse d’information »).
  const alone = image.control && image.control !== element && !image.textBeside;
  if (alone || isTwin(element, alt, page)) return;
  if (image.kind === 'img' && !image.caption && isBeside(alt, element, image, page))
    return cantTell('repeats', { alt: cut(alt) }, ['1.3.1', '1.2.1']);
  return cantTell('fits', { alt: cut(alt), file: fileName(element) || '–' }, [testOf[image.kind]]);
};

function isShown(element: Element, { kind }: ImageFacts, page: Page): boolean {
  return kind === 'area' ? element.hasAttribute('href') : page.visible(element);
}

/** The same picture with the same text is asked about once. */
function isTwin(element: Element, alt: string, page: Page): boolean {
  const first = page.memo('image-name/first', () => new Map<string, Element>());
  const file = element.getAttribute('src') ?? element.getAttribute('data') ?? element.localName;
  const key = `${file}|${fold(alt)}`;
  const known = first.get(key) ?? element;
  first.set(key, known);
  return known !== element;
}

function isBeside(alt: string, element: Element, { control }: ImageFacts, page: Page): boolean {
  const { before, after } = textBeside(element, page);
  return [before, after, control ? page.text(control) : ''].some((text) => fold(text) === fold(alt));
}

const cut = (text: string) => (text.length > 160 ? `${text.slice(0, 159)}…` : text);
