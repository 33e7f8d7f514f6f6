import { type Check, cantTell, failed, type Page, passed, ruleMeta } from '../engine';
import { textBeside } from '../engine/page/beside';
import { type ImageFacts, imagesOf } from '../engine/page/image';
import { fold } from '../engine/page/words';

export const meta = ruleMeta({
  tests: ['1.9.1', '1.9.2', '1.9.3', '1.9.4', '1.9.5'],
  wcag: ['1.1.1', '4.1.2'],
  act: [],
  targets: (page) => (isHtml5(page) ? imagesOf(page).keys() : []),
  reads: 'layout',
  reasons: {
    untied: {
      who: 'developer',
      impact: 'minor',
      cms: 'image-caption',
      fr: {
        title: { one: '1 légende n’est pas reliée à son image', other: '{n} légendes ne sont pas reliées à leur image' },
        effect: 'Une partie des lecteurs d’écran lit « {caption} » sans dire que c’est la légende de l’image.',
        fix: 'Dans le modèle du bloc image, donnez à la balise figure role="figure" et un aria-label égal à la légende.',
      },
      en: {
        title: { one: '1 caption is not tied to its image', other: '{n} captions are not tied to their images' },
        effect: 'Some screen readers read “{caption}” without saying that it is the caption of the image.',
        fix: 'In the template of the image block, give the figure tag role="figure" and an aria-label equal to the caption.',
      },
    },
    differs: {
      who: 'developer',
      impact: 'minor',
      cms: 'image-caption',
      fr: {
        title: { one: '1 figure ne porte pas le texte de sa légende', other: '{n} figures ne portent pas le texte de leur légende' },
        effect: 'La personne entend « {label} » à l’entrée de la figure, puis une autre légende : « {caption} ».',
        fix: 'Recopiez la légende, mot pour mot, dans l’aria-label de la balise figure.',
      },
      en: {
        title: { one: '1 figure does not bear the text of its caption', other: '{n} figures do not bear the text of their captions' },
        effect: 'The person hears “{label}” on entering the figure, then another caption: “{caption}”.',
        fix: 'Copy the caption, word for word, in the aria-label of the figure tag.',
      },
    },
    loose: {
      who: 'editor',
      impact: 'minor',
      cms: 'image-caption',
      fr: {
        title: { one: '1 légende est un simple texte sous l’image', other: '{n} légendes sont de simples textes sous l’image' },
        effect: 'Rien ne dit à une personne qui écoute la page que « {caption} » parle de l’image.',
        fix: 'Écrivez la légende dans le champ « Légende » de l’image, non dans un paragraphe à part.',
      },
      en: {
        title: { one: '1 caption is a mere text under the image', other: '{n} captions are mere texts under the image' },
        effect: 'Nothing tells someone who listens to the page that “{caption}” is about the image.',
        fix: 'Write the caption in the “Caption” field of the image, not in a paragraph of its own.',
      },
    },
    maybe: {
      fr: {
        title: {
          one: '1 texte sous une image est peut-être sa légende',
          other: '{n} textes sous des images sont peut-être leurs légendes',
        },
        question: '« {caption} » est-il la légende de l’image juste à côté ?',
        look: 'Un crédit, une date ou un nom qui parle de l’image est une légende. Sinon, répondez « non ».',
      },
      en: {
        title: { one: '1 text under an image may be its caption', other: '{n} texts under images may be their captions' },
        question: 'Is “{caption}” the caption of the image right beside it?',
        look: 'A credit, a date or a name about the image is a caption. Otherwise answer “no”.',
      },
      yes: 'failed',
      no: 'inapplicable',
      who: 'editor',
      impact: 'minor',
    },
  },
});

const testOf: Readonly<Record<ImageFacts['kind'], string>> = {
  img: '1.9.1',
  role: '1.9.1',
  button: '1.9.1',
  area: '',
  object: '1.9.2',
  embed: '1.9.3',
  svg: '1.9.4',
  canvas: '1.9.5',
};

export const check: Check<typeof meta> = (element, page) => {
  const image = imagesOf(page).get(element);
  if (!image || image.kind === 'area' || !page.visible(element)) return;
  const test = testOf[image.kind];
  if (!image.caption) return looseCaption(element, image, test, page);
  const { figure, caption } = image;
  // Several images of one figure share its caption: the first speaks for them. An icon of the caption itself has none.
  if (!figure || caption.contains(element) || firstOf(figure, page) !== element) return;
  const text = page.text(caption);
  if (!text) return;
  const label = figure.getAttribute('aria-label')?.trim() ?? '';
  const role = figure.getAttribute('role')?.trim().toLowerCase() ?? '';
  const values = { caption: cut(text) };
  // aria-labelledby won't do: note of criterion 1.9.
  if (figure.localName !== 'figure' || !label || (role !== 'figure' && role !== 'group')) return failed('untied', values, [test]);
  return fold(label) === fold(text) ? passed([test]) : failed('differs', { ...values, label: cut(label) }, [test]);
};

function looseCaption(element: Element, image: ImageFacts, test: string, page: Page): ReturnType<Check<typeof meta>> {
  // A text beside may do for an image that is treated as decoration (note of « légende d’image »).
  if (image.ignored || page.closest(element, 'header, footer, nav, button')) return;
  const holder = captionBeside(image.control ?? element, page);
  if (holder) return failed('loose', { caption: cut(page.text(holder)) }, [test]);
  const { after } = textBeside(image.control ?? element, page);
  if (after.length <= 120 && /^(©|\(c\)|cr[ée]dits? ?(photos?)? ?:|photos? ?:|source ?:|l[ée]gende ?:|fig(ure|\.)? ?\d)/i.test(after))
    return cantTell('maybe', { caption: cut(after) }, [test]);
}

/** Names that authors and systems give to captions: `wp-caption-text`, `spip_doc_legende`, `legende-photo`, `figure-caption`. */
const captionClass = /(^|[-_\s])(caption|l[ée]gende|figcaption|credits?)([-_\s]|$|text)/i;

/** A block right after the image, or beside its wrapper, whose class says that it is a caption. */
function captionBeside(element: Element, page: Page): Element | null {
  let node: Element | null = element;
  for (let up = 0; node && up < 3; up++, node = node.parentElement) {
    const next: Element | null = node.nextElementSibling;
    if (next) return captionClass.test(next.className.toString()) && page.visible(next) && page.text(next) ? next : null;
  }
  return null;
}

function firstOf(figure: Element, page: Page): Element | undefined {
  const firsts = page.memo('figure-caption/first', () => {
    const map = new Map<Element, Element>();
    for (const [image, facts] of imagesOf(page)) {
      const of = facts.figure;
      if (of && !map.has(of) && page.visible(image) && !facts.caption?.contains(image)) map.set(of, image);
    }
    return map;
  });
  return firsts.get(figure);
}

/** `figure` came with HTML 5: an older page can't owe it. */
function isHtml5(page: Page): boolean {
  const { doctype } = page.document;
  return !doctype || (doctype.publicId === '' && doctype.name.toLowerCase() === 'html');
}

const cut = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
