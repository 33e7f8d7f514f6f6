import { type Check, cantTell, type Page, passed, ruleMeta } from '../engine';
import { controlsBeside } from '../engine/page/beside';
import { type ImageFacts, imagesOf } from '../engine/page/image';
import { fileName } from '../engine/page/poor-alt';

export const meta = ruleMeta({
  tests: ['1.6.1', '1.6.2', '1.6.3', '1.6.4', '1.6.5', '1.6.7', '1.6.10', '1.7.1', '1.7.2', '1.7.3', '1.7.4', '1.7.5', '1.7.6'],
  wcag: ['1.1.1'],
  act: [],
  targets: (page) => imagesOf(page).keys(),
  reads: 'layout',
  reasons: {
    needed: {
      fr: {
        title: { one: '1 image en dit sans doute plus que son texte', other: '{n} images en disent sans doute plus que leur texte' },
        question: 'Ce que montre « {name} » ({clue}) est-il décrit en entier ?',
        look: 'La description est à côté, derrière un lien voisin, ou annoncée par le texte de l’image. Si le texte court suffit : « sans objet ».',
      },
      en: {
        title: { one: '1 image probably says more than its text', other: '{n} images probably say more than their text' },
        question: 'Is what “{name}” ({clue}) shows described in full?',
        look: 'The description is beside, behind a link next to it, or announced by the text of the image. If the short text is enough: “not applicable”.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'major',
    },
    relevant: {
      fr: {
        title: { one: '1 description d’image à relire', other: '{n} descriptions d’image à relire' },
        question: 'La description de « {name} » (« {description} ») dit-elle tout ce que l’image montre ?',
        look: 'Les chiffres, les liens entre les cases, l’ordre : rien ne doit manquer.',
      },
      en: {
        title: { one: '1 image description to read again', other: '{n} image descriptions to read again' },
        question: 'Does the description of “{name}” (“{description}”) say all that the image shows?',
        look: 'Figures, links between boxes, order: nothing must be missing.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'major',
    },
  },
});

type Pair = readonly [there: string, relevant: string];
const testsOf: Partial<Record<ImageFacts['kind'], Pair>> = {
  img: ['1.6.1', '1.7.1'],
  role: ['1.6.10', '1.7.1'],
  object: ['1.6.2', '1.7.3'],
  embed: ['1.6.3', '1.7.4'],
  button: ['1.6.4', '1.7.2'],
  svg: ['1.6.5', '1.7.5'],
  canvas: ['1.6.7', '1.7.6'],
};

/** Classes that chart libraries give to what they draw. */
const chart = /highcharts|apexcharts|recharts|echarts|chart|plotly|\bd3\b|graph|mermaid|organi[sz]ation|organigram/i;

export const check: Check<typeof meta> = (element, page) => {
  const image = imagesOf(page).get(element);
  const tests = image && testsOf[image.kind];
  if (!image || !tests || image.ignored || !page.visible(element)) return;
  const name = image.name.text.slice(0, 80) || fileName(element) || element.localName;
  const description = descriptionOf(element, image, page);
  if (description) {
    const relevant = cantTell('relevant', { name, description: description.slice(0, 120) }, [tests[1]]);
    // The kinds of link that the method of 1.6 lists for each image; others are for a person to accept.
    return [passed([tests[0]]), relevant];
  }
  const { width, height } = page.box(element);
  const clue = width >= 200 && height >= 120 ? clueOf(element, image, page) : '';
  return clue ? cantTell('needed', { name, clue }, [tests[0]]) : undefined;
};

/** Text or address of what describes the image in full; '' when nothing is tied to it. */
function descriptionOf(element: Element, { name, control, kind }: ImageFacts, page: Page): string {
  const described = page.refs(element, 'aria-describedby').map((target) => target.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  const longdesc = kind === 'img' && /^\S+$/.test(element.getAttribute('longdesc') ?? '') ? element.getAttribute('longdesc') : '';
  const link = controlsBeside(control ?? element, page).find((one) => page.words.find('descriptionLinks', page.name(one)) !== '');
  return described.join(' ').trim() || longdesc || (link ? page.name(link) : '') || page.words.find('descriptionHere', name.text);
}

/** What hints that the image holds more than a short text can say; '' when nothing does. */
function clueOf(element: Element, { kind, name, caption }: ImageFacts, page: Page): string {
  const said = [name.text, caption ? page.text(caption) : '', fileName(element).replace(/[_.-]+/g, ' ')];
  const word = said.map((text) => page.words.find('complexImages', text)).find(Boolean);
  if (word) return word;
  const classes = `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`;
  if (kind === 'canvas' || (kind === 'svg' && chart.test(classes))) return element.localName;
  // A drawing that writes several labels is a diagram.
  return kind === 'svg' && element.querySelectorAll('text').length >= 5 ? 'svg' : '';
}
