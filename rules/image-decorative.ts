import { type Check, cantTell, failed, type Page, ruleMeta } from '../engine';
import { headingBefore, textBeside } from '../engine/page/beside';
import { isCaptchaImage } from '../engine/page/captcha';
import { type ImageFacts, imageOf } from '../engine/page/image';
import { poorAlt } from '../engine/page/poor-alt';
import { fold } from '../engine/page/words';

export const meta = ruleMeta({
  tests: ['1.1.1', '1.2.1'],
  wcag: ['1.1.1'],
  act: ['e88epe'],
  targets: 'img',
  reads: 'layout',
  reasons: {
    tooltip: {
      who: 'editor',
      impact: 'minor',
      cms: 'image-alt',
      fr: {
        title: {
          one: '1 image décorative garde un titre qui répète le texte',
          other: '{n} images décoratives gardent un titre qui répète le texte',
        },
        effect: 'Un lecteur d’écran peut lire « {name} » deux fois de suite.',
        fix: 'Ouvrez l’image et videz le champ « Titre » (attribut title).',
      },
      en: {
        title: {
          one: '1 decorative image keeps a title that repeats the text',
          other: '{n} decorative images keep a title that repeats the text',
        },
        effect: 'A screen reader may read “{name}” twice in a row.',
        fix: 'Open the image and empty its “Title” field (title attribute).',
      },
    },
    titled: {
      fr: {
        title: {
          one: '1 image sans texte de remplacement, mais avec un titre',
          other: '{n} images sans texte de remplacement, mais avec un titre',
        },
        question: 'L’image titrée « {name} » apporte-t-elle une information ?',
        look: 'Si oui, mettez plutôt ce texte dans le texte de remplacement. Si elle décore, le titre est de trop.',
      },
      en: {
        title: {
          one: '1 image without alternative text, but with a title',
          other: '{n} images without alternative text, but with a title',
        },
        question: 'Does the image titled “{name}” bring information?',
        look: 'If so, rather put these words in the alternative text. If it decorates, the title is too much.',
      },
      yes: { '1.1.1': 'passed', '1.2.1': 'inapplicable' },
      no: { '1.1.1': 'inapplicable', '1.2.1': 'failed' },
      who: 'editor',
      impact: 'minor',
    },
    'hidden-alt': {
      fr: {
        title: {
          one: '1 image décrite, mais cachée aux lecteurs d’écran',
          other: '{n} images décrites, mais cachées aux lecteurs d’écran',
        },
        question: 'L’image « {name} », cachée aux lecteurs d’écran, ne fait-elle que décorer ?',
        look: 'Son texte de remplacement existe mais n’est jamais lu. Un logo ou un dessin qui renseigne doit l’être.',
      },
      en: {
        title: { one: '1 image described, but hidden from screen readers', other: '{n} images described, but hidden from screen readers' },
        question: 'Does the image “{name}”, hidden from screen readers, only decorate?',
        look: 'Its alternative text exists but is never read. A logo or a drawing that informs has to be.',
      },
      yes: { '1.1.1': 'inapplicable', '1.2.1': 'passed' },
      no: { '1.1.1': 'failed', '1.2.1': 'inapplicable' },
      who: 'webmaster',
      impact: 'major',
    },
    captioned: {
      fr: {
        title: { one: '1 image légendée sans texte de remplacement', other: '{n} images légendées sans texte de remplacement' },
        question: 'La légende « {caption} » dit-elle à elle seule tout ce que l’image apporte ?',
        look: 'Une légende dit souvent qui ou quand, rarement ce que l’on voit.',
      },
      en: {
        title: { one: '1 captioned image without alternative text', other: '{n} captioned images without alternative text' },
        question: 'Does the caption “{caption}” alone say all that the image brings?',
        look: 'A caption often says who or when, seldom what one sees.',
      },
      yes: { '1.1.1': 'inapplicable' },
      no: { '1.1.1': 'failed' },
      who: 'editor',
      impact: 'major',
    },
    large: {
      fr: {
        title: { one: '1 grande image déclarée décorative', other: '{n} grandes images déclarées décoratives' },
        question: 'Sans la grande image près de « {near} », la page dit-elle autant ?',
        look: 'Une affiche, un plan, un graphique ou la photo dont parle le texte apportent une information.',
      },
      en: {
        title: { one: '1 large image declared decorative', other: '{n} large images declared decorative' },
        question: 'Without the large image near “{near}”, does the page say as much?',
        look: 'A poster, a map, a chart or the photo that the text is about bring information.',
      },
      yes: { '1.1.1': 'inapplicable', '1.2.1': 'passed' },
      no: { '1.1.1': 'failed', '1.2.1': 'inapplicable' },
      who: 'editor',
      impact: 'major',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const image = imageOf(element, page);
  if (!image || !page.visible(element) || isCaptchaImage(element)) return;
  const alt = element.getAttribute('alt')?.trim();
  const extra = image.name.text || element.getAttribute('title')?.trim();
  if (alt === '' && extra && page.exposed(element)) return titled(element, extra, page);
  // Alone in a link or a button, it is the name of it that misses (note 1 of « image porteuse d’information »).
  if (!image.ignored || (image.control && !image.textBeside && page.name(image.control) === '') || already(element, page)) return;
  const own = element.getAttribute('aria-hidden') === 'true' || /^(presentation|none)$/.test(element.getAttribute('role') ?? '');
  if (own && alt && !isNearby(alt, element, image, page))
    return poorAlt(alt, element, page) ? undefined : cantTell('hidden-alt', { name: alt });
  if (alt || !page.rendered(element) || page.closest(element, '[aria-hidden="true"], header, footer, nav, [role="banner"]')) return;
  const caption = image.caption ? page.text(image.caption) : '';
  if (caption) return cantTell('captioned', { caption: caption.slice(0, 120) }, ['1.1.1']);
  if (image.control || !isLarge(element, page) || isRepeated(element)) return;
  const { before, after } = textBeside(element, page);
  return cantTell('large', { near: (headingBefore(element, page) || before || after).slice(0, 80) });
};

/** The method of 1.2.1 wants no other attribute that names; that of 1.1.1 takes a title as an alternative: what the image does decides. */
function titled(element: Element, name: string, page: Page): ReturnType<Check<typeof meta>> {
  const image = imageOf(element, page) as ImageFacts;
  if (poorAlt(name, element, page)) return; // img-alt-filename
  return isNearby(name, element, image, page) ? failed('tooltip', { name }, ['1.2.1']) : cantTell('titled', { name });
}

/** Is the same text written right beside it? Then it adds nothing. */
function isNearby(name: string, element: Element, { control, caption }: ImageFacts, page: Page): boolean {
  const { before, after } = textBeside(element, page);
  const said = [before, after, control ? page.text(control) : '', caption ? page.text(caption) : ''];
  return said.some((text) => fold(text) === fold(name));
}

/** The same file is asked about once. */
function already(element: Element, page: Page): boolean {
  const first = page.memo('image-decorative/first', () => new Map<string, Element>());
  const key = `${element.getAttribute('src')}|${element.getAttribute('alt')}`;
  const known = first.get(key);
  if (!known) first.set(key, element);
  return !!known && known !== element;
}

/** CSS pixels of a picture that may well be content. */
function isLarge(element: Element, page: Page): boolean {
  const { width, height } = page.box(element);
  const backdrop = /^(absolute|fixed)$/.test(page.style(element).position);
  return width >= 200 && height >= 150 && !backdrop;
}

/** Thumbnails of a list of news, slides, cards: the same block comes again with an image, its title says what it is about. */
function isRepeated(element: Element): boolean {
  let node: Element | null = element.parentElement;
  for (let up = 0; node && up < 5; up++, node = node.parentElement) {
    if (/^(p|figure|main|body)$/.test(node.localName)) continue;
    const same = (other: Element | null) =>
      other?.localName === node?.localName && other?.classList[0] === node?.classList[0] && !!other?.querySelector('img');
    if (same(node.previousElementSibling) || same(node.nextElementSibling)) return true;
  }
  return false;
}
