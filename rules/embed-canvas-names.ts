import { type Check, cantTell, failedEither, type Page, passed, ruleMeta } from '../engine';
import { controlsBeside } from '../engine/page/beside';
import { type ImageFacts, imageOf } from '../engine/page/image';

export const meta = ruleMeta({
  tests: ['1.1.6', '1.2.3', '1.1.7', '1.2.6', '1.1.8', '1.2.5'],
  wcag: ['1.1.1'],
  act: [],
  targets: 'canvas, embed, object',
  reads: 'layout',
  reasons: {
    bare: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: {
          one: '1 graphique ou image insérée par code n’est ni nommée ni cachée',
          other: '{n} graphiques ou images insérées par code ne sont ni nommés ni cachés',
        },
        effect: 'Une personne qui ne voit pas l’écran ignore ce que la zone de {width} × {height} pixels montre.',
        fix: 'Si elle dit quelque chose, ajoutez role="img" et aria-label à la balise ; si elle décore, aria-hidden="true".',
      },
      en: {
        title: {
          one: '1 chart or image inserted by code is neither named nor hidden',
          other: '{n} charts or images inserted by code are neither named nor hidden',
        },
        effect: 'Someone who cannot see the screen does not know what the area of {width} × {height} pixels shows.',
        fix: 'If it says something, add role="img" and aria-label to the tag; if it decorates, aria-hidden="true".',
      },
      place: {
        fr: 'Cette zone de {width} × {height} pixels apporte-t-elle une information ?',
        en: 'Does this area of {width} × {height} pixels give information?',
      },
    },
    role: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: {
          one: '1 image nommée, insérée par code, n’est pas annoncée comme image',
          other: '{n} images nommées, insérées par code, ne sont pas annoncées comme images',
        },
        effect: 'Sans rôle, une partie des lecteurs d’écran passe le nom « {name} ».',
        fix: 'Ajoutez role="img" à la balise ; si l’image décore, retirez son nom et ajoutez aria-hidden="true".',
      },
      en: {
        title: {
          one: '1 named image, inserted by code, is not announced as an image',
          other: '{n} named images, inserted by code, are not announced as images',
        },
        effect: 'Without a role, some screen readers skip the name “{name}”.',
        fix: 'Add role="img" to the tag; if the image decorates, remove its name and add aria-hidden="true".',
      },
      place: { fr: 'L’image nommée « {name} » informe-t-elle ?', en: 'Does the image named “{name}” inform?' },
    },
    beside: {
      fr: {
        title: { one: '1 graphique sans nom, un lien à côté', other: '{n} graphiques sans nom, un lien à côté' },
        question: '« {link} », juste à côté, donne-t-il tout ce que ce graphique montre ?',
        look: 'Ouvrez le lien. Si le graphique ne fait que décorer, il doit être caché : répondez « non ».',
      },
      en: {
        title: { one: '1 chart without a name, a link beside it', other: '{n} charts without a name, a link beside them' },
        question: 'Does “{link}”, right beside, give all that this chart shows?',
        look: 'Follow the link. If the chart only decorates, it has to be hidden: answer “no”.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'major',
    },
    fallback: {
      fr: {
        title: { one: '1 dessin avec un texte de secours', other: '{n} dessins avec un texte de secours' },
        question: 'Le dessin dont le texte de secours est « {text} » apporte-t-il une information ?',
        look: 'S’il ne fait que décorer, ce texte est de trop et le dessin doit être caché.',
      },
      en: {
        title: { one: '1 drawing with a fallback text', other: '{n} drawings with a fallback text' },
        question: 'Does the drawing whose fallback text is “{text}” give information?',
        look: 'If it only decorates, this text is too much and the drawing has to be hidden.',
      },
      yes: { '1.1.8': 'passed', '1.2.5': 'inapplicable' },
      no: { '1.1.8': 'inapplicable', '1.2.5': 'failed' },
      who: 'developer',
      impact: 'minor',
    },
    hidden: {
      fr: {
        title: { one: '1 grand graphique est caché aux lecteurs d’écran', other: '{n} grands graphiques sont cachés aux lecteurs d’écran' },
        question: 'Ce graphique caché, de {width} × {height} pixels, ne fait-il que décorer ?',
        look: 'Des chiffres, une courbe ou un plan disent quelque chose ; une animation de fond ne dit rien.',
      },
      en: {
        title: { one: '1 large chart is hidden from screen readers', other: '{n} large charts are hidden from screen readers' },
        question: 'Does this hidden chart, of {width} × {height} pixels, only decorate?',
        look: 'Figures, a curve or a map say something; an animated backdrop says nothing.',
      },
      yes: {
        '1.1.6': 'inapplicable',
        '1.1.7': 'inapplicable',
        '1.1.8': 'inapplicable',
        '1.2.3': 'passed',
        '1.2.5': 'passed',
        '1.2.6': 'passed',
      },
      no: {
        '1.1.6': 'failed',
        '1.1.7': 'failed',
        '1.1.8': 'failed',
        '1.2.3': 'inapplicable',
        '1.2.5': 'inapplicable',
        '1.2.6': 'inapplicable',
      },
      who: 'developer',
      impact: 'major',
    },
  },
});

type Pair = readonly [informs: string, decorates: string];
const testsOf: Partial<Record<ImageFacts['kind'], Pair>> = {
  object: ['1.1.6', '1.2.3'],
  embed: ['1.1.7', '1.2.6'],
  canvas: ['1.1.8', '1.2.5'],
};

/** CSS pixels from which what is hidden may well inform. */
const large = 100;

export const check: Check<typeof meta> = (element, page) => {
  const image = imageOf(element, page);
  const tests = image && testsOf[image.kind];
  if (!image || !tests || !page.rendered(element)) return;
  const { width, height } = page.box(element);
  // A canvas of no size draws nothing; an image that did not load yet has none either.
  if (image.kind === 'canvas' && (width < 2 || height < 2)) return;
  const values = { width: Math.round(width), height: Math.round(height) };
  const role = element.getAttribute('role')?.trim().toLowerCase() ?? '';
  if (image.ignored) return role || width < large || height < large ? undefined : cantTell('hidden', values, tests);
  // A map or a game that one acts on is a component with a role of its own, no image.
  if (role && role !== 'img' && role !== 'image') return;
  const name = image.name.from === 'content' ? '' : image.name.text;
  if (role) return name ? passed([tests[0]]) : undefined; // unnamed: axe/role-img-alt
  const text = image.kind === 'canvas' ? fallbackOf(element) : '';
  if (text) return cantTell('fallback', { text }, tests);
  const link = controlsBeside(image.control ?? element, page)[0];
  if (link) return cantTell('beside', { link: page.name(link) }, [tests[0]]);
  if (name) return failedEither('role', tests, { name });
  // axe/object-alt says it of objects; elsewhere in the page a button may replace the image: then a person looks.
  return image.kind === 'object' || replaced(page) ? undefined : failedEither('bare', tests, values);
};

/** Text between the tags; a word about the browser is no alternative content. */
function fallbackOf(canvas: Element): string {
  const text = canvas.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return /\b(navigateurs?|browsers?|canvas|html ?5)\b/i.test(text) ? '' : text.slice(0, 120);
}

/** Does a button of the page offer another version (method of 1.1.7 and 1.1.8, last step)? */
function replaced(page: Page): boolean {
  return page.memo('embed-canvas-names/replaced', () =>
    page.select('button, [role="button" i], a[href^="#"]').some((button) => page.words.find('otherVersion', page.name(button)) !== ''),
  );
}
