import { type Check, cantTell, failed, type Page, ruleMeta } from '../engine';
import { isCaptchaImage } from '../engine/page/captcha';
import { type ImageFacts, imagesOf } from '../engine/page/image';
import { fileName } from '../engine/page/poor-alt';

export const meta = ruleMeta({
  tests: ['1.8.1', '1.8.2', '1.8.3', '1.8.4', '1.8.5', '1.8.6'],
  wcag: ['1.4.5', '1.4.9'],
  act: ['0va7u6'],
  targets: (page) => imagesOf(page).keys(),
  reads: 'layout',
  reasons: {
    vector: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: { one: '1 image fixe du texte dans un dessin', other: '{n} images fixent du texte dans un dessin' },
        effect: 'Le texte « {text} » ne suit ni la police ni la taille que la personne a choisies.',
        fix: 'Écrivez ce texte dans la page, et gardez l’image pour ce qui n’est pas du texte.',
      },
      en: {
        title: { one: '1 image holds text inside a drawing', other: '{n} images hold text inside a drawing' },
        effect: 'The text “{text}” follows neither the font nor the size that the person chose.',
        fix: 'Write this text in the page, and keep the image for what is not text.',
      },
    },
    poster: {
      fr: {
        title: { one: '1 image montre peut-être du texte', other: '{n} images montrent peut-être du texte' },
        question: 'Le texte visible dans l’image « {name} » est-il aussi écrit dans la page, ou impossible à écrire autrement ?',
        look: 'Un logo ne compte pas, ni une image sans texte : répondez « sans objet ».',
      },
      en: {
        title: { one: '1 image may show text', other: '{n} images may show text' },
        question: 'Is the text seen in the image “{name}” also written in the page, or impossible to write otherwise?',
        look: 'A logo does not count, nor an image without text: answer “not applicable”.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'major',
    },
    drawn: {
      fr: {
        title: { one: '1 graphique contient peut-être du texte dessiné', other: '{n} graphiques contiennent peut-être du texte dessiné' },
        question: 'Les mots et les chiffres dessinés dans ce graphique de {width} × {height} pixels sont-ils aussi donnés en texte ?',
        look: 'Un tableau ou une phrase à côté suffit. Sans aucun mot dans le graphique : répondez « sans objet ».',
      },
      en: {
        title: { one: '1 chart may hold drawn text', other: '{n} charts may hold drawn text' },
        question: 'Are the words and figures drawn in this chart of {width} × {height} pixels also given as text?',
        look: 'A table or a sentence beside is enough. Without any word in the chart: answer “not applicable”.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'major',
    },
  },
});

const testOf: Partial<Record<ImageFacts['kind'], string>> = {
  img: '1.8.1',
  role: '1.8.1',
  button: '1.8.2',
  object: '1.8.3',
  embed: '1.8.4',
  canvas: '1.8.5',
  svg: '1.8.6',
};

export const check: Check<typeof meta> = (element, page) => {
  const image = imagesOf(page).get(element);
  const test = image && testOf[image.kind];
  if (!image || !test || !page.visible(element) || isCaptchaImage(element)) return;
  const name = image.name.from === 'default' ? '' : image.name.text;
  const file = fileName(element);
  // Logos and brand names are set aside by criterion 1.8, and by the ACT rule.
  if (page.closest(element, '[class*="logo" i], [id*="logo" i]') || /\blogo/i.test(`${name} ${file.replace(/[_-]/g, ' ')}`)) return;
  const { width, height } = page.box(element);
  if (image.kind === 'canvas') {
    if (image.ignored || width < 100 || height < 60) return;
    return cantTell('drawn', { width: Math.round(width), height: Math.round(height) }, [test]);
  }
  const text = vectorText(element);
  // Text of a vector image is true text for RGAA (note of criterion 1.8): the outcome is for the ACT rule alone.
  if (text) return failed('vector', { text }, []);
  if (isVector(element, file) || (image.ignored && name)) return;
  return mayShowText(element, { width, height, name, file }, page) ? cantTell('poster', { name: name || file }, [test]) : undefined;
};

const NOT_LETTERS = 'text, foreignObject, image, rect, circle, ellipse, line, polyline, polygon';

interface Shape {
  readonly width: number;
  readonly height: number;
  readonly name: string;
  readonly file: string;
}

function mayShowText(element: Element, { width, height, name, file }: Shape, page: Page): boolean {
  const words = name.split(/\s+/).filter(Boolean).length;
  switch (element.localName) {
    // A sign of one letter is an icon, not a text.
    case 'input':
      return name.length > 1;
    case 'object':
    case 'embed':
      return width >= 100 && height >= 30;
    // Letters turned into outlines make a line of paths and nothing else.
    case 'svg':
      return words >= 2 && width >= 100 && width >= 2 * height && page.role(element) === 'img' && !element.querySelector(NOT_LETTERS);
  }
  if (width < 120 || height < 30) return false;
  if (page.words.find('posterWords', name) || page.words.find('posterFiles', file.replace(/[_.-]+/g, ' '))) return true;
  // The alternative of a poster copies its dates and hours; that of a photo tells what one sees.
  return words >= 6 && width >= 200 && /\d\s?(h|€|%)(?![\p{L}])|\b\d{1,2}\/\d{1,2}\b|\b20\d\d\b.*\d/u.test(name);
}

function isVector(element: Element, file: string): boolean {
  const source = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  return /\.svgz?$/i.test(file) || /^data:image\/svg/i.test(source);
}

/** Words that the drawing of a `data:` address writes; '' when it writes none. */
function vectorText(element: Element): string {
  const source = element.getAttribute('src') ?? '';
  const drawing = /^data:image\/svg\+xml((?:;[^,]*)?),([\s\S]*)$/i.exec(source);
  if (element.localName !== 'img' || !drawing) return '';
  const parsed = new DOMParser().parseFromString(decodeDrawing(drawing[2] ?? '', /;base64/i.test(drawing[1] ?? '')), 'image/svg+xml');
  const texts = [...parsed.querySelectorAll('text')].filter(
    (text) => !text.closest('defs, symbol, [display="none"], [visibility="hidden"]'),
  );
  const text = texts.map(({ textContent }) => textContent?.trim() ?? '').join(' ');
  return /\p{L}{2}/u.test(text) ? text.slice(0, 120) : '';
}

function decodeDrawing(data: string, base64: boolean): string {
  try {
    return base64 ? atob(data.trim()) : decodeURIComponent(data);
  } catch {
    return data;
  }
}
