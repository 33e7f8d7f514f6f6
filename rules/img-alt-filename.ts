import { type Check, failed, failedEither, type Page, ruleMeta } from '../engine';
import { IMAGES, type ImageFacts, imageOf } from '../engine/page/image';
import { fold } from '../engine/page/words';

const extension = /\.(avif|bmp|eps|gif|heic|ico|jpe?g|png|psd|svg|tiff?|webp)$/i;
/** Names that cameras, phones, scanners and drawing tools give. */
const camera =
  /^(img|dsc[fn]?|dcim|pict?|p|pxl|mvi|vid|scan|sam|wp|screenshot|capture( d['’ ][eé]cran)?|whatsapp image|photo|image|fichier|sans[ _-]titre|untitled|calque|layer|groupe?|group|artboard|plan de travail)[ _-]*(?=\d)[\d\s_.()àh'-]+$/i;
/** `affiche_jpo-2026_v2-1024x683`: words glued by signs, with a size, a version or a number that no sentence has. */
const glued = /^[\p{L}\d]+([_-][\p{L}\d]+)+([_-](v?\d+|\d+x\d+|scaled|final|copie|copy|web|hd|min))+$/iu;

export const meta = ruleMeta({
  tests: ['1.2.1', '1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5', '1.3.7'],
  wcag: ['1.1.1'],
  act: ['qt1vmo'],
  targets: IMAGES,
  reads: 'dom',
  reasons: {
    filename: {
      who: 'editor',
      impact: 'major',
      cms: 'image-alt',
      fr: {
        title: { one: '1 image est décrite par un nom de fichier', other: '{n} images sont décrites par un nom de fichier' },
        effect: 'Une personne qui ne voit pas l’image entend « {alt} » et n’apprend rien.',
        fix: 'Ouvrez l’image dans la médiathèque et remplacez « {alt} » par ce qu’elle montre, ou videz le champ si elle décore.',
      },
      en: {
        title: { one: '1 image is described by a file name', other: '{n} images are described by a file name' },
        effect: 'Someone who does not see the image hears “{alt}” and learns nothing.',
        fix: 'Open the image in the media library and replace “{alt}” with what it shows, or empty the field if it decorates.',
      },
      place: {
        fr: 'L’image décrite par « {alt} » apporte-t-elle une information au texte ?',
        en: 'Does the image described by “{alt}” bring information to the text?',
      },
    },
    placeholder: {
      who: 'editor',
      impact: 'major',
      cms: 'image-alt',
      fr: {
        title: { one: '1 image est décrite par un mot passe-partout', other: '{n} images sont décrites par un mot passe-partout' },
        effect: 'Le mot « {alt} » dit qu’il y a une image, pas ce qu’elle montre.',
        fix: 'Ouvrez l’image dans la médiathèque et écrivez en une phrase courte ce qu’elle apporte au texte, ou videz le champ.',
      },
      en: {
        title: { one: '1 image is described by a catch-all word', other: '{n} images are described by a catch-all word' },
        effect: 'The word “{alt}” says that there is an image, not what it shows.',
        fix: 'Open the image in the media library and say in a short sentence what it brings to the text, or empty the field.',
      },
      place: {
        fr: 'L’image nommée « {alt} » apporte-t-elle une information au texte ?',
        en: 'Does the image named “{alt}” bring information to the text?',
      },
    },
  },
});

/** RGAA's test for each kind of image. The engine only knows kinds. */
const testOf: Readonly<Record<ImageFacts['kind'], string>> = {
  img: '1.3.1',
  role: '1.3.1',
  area: '1.3.2',
  button: '1.3.3',
  object: '1.3.4',
  embed: '1.3.5',
  svg: '', // left to svg-icons
  canvas: '1.3.7',
};

export const check: Check<typeof meta> = (element, page) => {
  const image = imageOf(element, page);
  if (!image || image.ignored) return;
  const alt = image.name.text;
  // A word is judged alone only: « Photo » is no description, « Photo de classe » may be one. svg-icons knows layers.
  if (!alt || image.kind === 'svg') return;
  const values = { alt: alt.slice(0, 120) };
  const reason = isFileName(alt, element, page) ? 'filename' : page.words.is('imageWords', alt) ? 'placeholder' : undefined;
  if (!reason) return;
  // Alone in a link or a button an image informs for sure. Elsewhere: if it decorates, it should have no alternative at all.
  if (image.kind === 'img' && (!image.control || image.textBeside)) return failedEither(reason, ['1.3.1', '1.2.1'], values);
  return failed(reason, values, [testOf[image.kind]]);
};

function isFileName(alt: string, element: Element, page: Page): boolean {
  // A page about a file may well name it: there the name is read in the text too.
  if (extension.test(alt) && !alt.includes(' ')) return !page.document.title.includes(alt);
  if (/^(https?:)?\/\/\S+$/i.test(alt) || /^\S*\/\S*\.\w{3,4}$/.test(alt)) return true;
  if (camera.test(alt) || extension.test(alt) || glued.test(alt)) return true;
  return isOwnFile(alt, element);
}

/** The name of its own file, as media libraries fill it in: only when it reads as a file name, not as words. */
function isOwnFile(alt: string, element: Element): boolean {
  const source = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  if (/^(data|blob):/.test(source)) return false;
  const file = decode(source.split(/[?#]/)[0]?.split('/').at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  return (
    /[\d_-]/.test(file) &&
    /[\d_]/.test(alt) &&
    fold(file.replace(/[_-]+/g, ' ')) === fold(alt.replace(/[_-]+/g, ' ')) &&
    !/^[\p{L}' ]+$/u.test(alt)
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
