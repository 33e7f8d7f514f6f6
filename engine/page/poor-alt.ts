import type { Page } from '.';

const extension = /\.(avif|bmp|eps|gif|heic|ico|jpe?g|png|psd|svg|tiff?|webp)$/i;
/** Names that cameras, phones, scanners and drawing tools give. */
const camera =
  /^(img|dsc[fn]?|dcim|pict?|p|pxl|mvi|vid|scan|sam|wp|screenshot|capture( d['’ ][eé]cran)?|whatsapp image|photo|image|fichier|sans[ _-]titre|untitled|calque|layer|groupe?|group|artboard|plan de travail)[ _-]*(?=\d)[\d\s_.()àh'-]+$/i;
/** `affiche_jpo-2026_v2-1024x683`: words glued by signs, with a size, a version or a number that no sentence has. */
const glued = /^[\p{L}\d]+([_-][\p{L}\d]+)+([_-](v?\d+|\d+x\d+|scaled|final|copie|copy|web|hd|min))+$/iu;
/** What a template leaves when its value is missing: `{{ image.alt }}`, `%title%`, `[object Object]`, `undefined`. */
const template = /\{\{.*\}\}|\$\{.*\}|<\?php|\[object \w+\]|^%\w+%$|^#\w+#$|^(undefined|null|nan|n\/a|alt|todo|tbd|xxx+|lorem ipsum.*)$/i;

/**
 * Why the alternative of an image surely says nothing: name of a file, a word that fits any image, the trace of a template.
 * @returns null for what may be words
 */
export function poorAlt(alt: string, element: Element, page: Page): 'filename' | 'placeholder' | 'template' | null {
  if (isFileName(alt, element, page)) return 'filename';
  if (page.words.is('imageWords', alt)) return 'placeholder';
  return template.test(alt.trim()) || /^[.\-_…,;:|/\\\s]+$/.test(alt) ? 'template' : null;
}

function isFileName(alt: string, element: Element, page: Page): boolean {
  // A page about a file may well name it: there the name is read in the text too.
  if (extension.test(alt) && !alt.includes(' ')) return !page.document.title.includes(alt);
  if (/^(https?:)?\/\/\S+$/i.test(alt) || /^\S*\/\S*\.\w{3,4}$/.test(alt)) return true;
  if (camera.test(alt) || extension.test(alt) || glued.test(alt)) return true;
  return isOwnFile(alt, element);
}

/**
 * The name of its own file, as media libraries fill it in: letter for letter but for the signs between words. « Salle 12 » for
 * `salle-12.jpg` was typed by a person, and may well be right.
 */
function isOwnFile(alt: string, element: Element): boolean {
  const file = fileName(element).replace(/\.\w{2,5}$/, '');
  const bare = (text: string) => text.trim().replace(/[\s_-]+/g, ' ');
  return /[\d_-]/.test(file) && /[\d_]/.test(alt) && bare(file) === bare(alt) && (alt.includes('_') || /^\p{Ll}/u.test(alt));
}

/** Name of the file that an image shows, '' when it is written in the page itself. */
export function fileName(element: Element): string {
  const source = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  if (/^(data|blob):/.test(source)) return '';
  return decode(source.split(/[?#]/)[0]?.split('/').at(-1) ?? '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
