import { type Check, cantTell, type Page, ruleMeta } from '../engine';
import { textRuns } from '../engine/page/blocks';

/** Sentences that are asked about in one page: beyond, the person has seen the habit. */
const most = 6;
const notInstructions = 'nav, pre, code, blockquote, q, h1, a, [role="navigation"]';

export const meta = ruleMeta({
  tests: ['3.1.2', '10.9.1', '10.10.1'],
  wcag: ['1.3.3', '1.4.1'],
  act: [],
  targets: (page) => pointing(page).keys(),
  reads: 'text',
  reasons: {
    colour: {
      fr: {
        title: { one: '1 phrase désigne une chose par sa couleur', other: '{n} phrases désignent une chose par sa couleur' },
        question: '« {text} » : sans voir la couleur (« {word} »), peut-on trouver de quoi il s’agit ?',
        look: 'Un nom, un signe ou une étiquette en plus de la couleur suffit.',
      },
      en: {
        title: { one: '1 sentence points at something by its colour', other: '{n} sentences point at something by its colour' },
        question: '“{text}”: without seeing the colour (“{word}”), can one find what is meant?',
        look: 'A name, a sign or a label besides the colour is enough.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'major',
    },
    place: {
      fr: {
        title: {
          one: '1 phrase désigne une chose par sa place à l’écran',
          other: '{n} phrases désignent une chose par sa place à l’écran',
        },
        question: '« {text} » : sans voir l’écran (« {word} »), peut-on trouver de quoi il s’agit ?',
        look: 'Un nom à retrouver, « dans le menu Inscriptions » par exemple, suffit. Un lieu réel (« tournez à droite ») ne compte pas.',
      },
      en: {
        title: {
          one: '1 sentence points at something by its place on the screen',
          other: '{n} sentences point at something by its place on the screen',
        },
        question: '“{text}”: without seeing the screen (“{word}”), can one find what is meant?',
        look: 'A name to find, such as “in the Enrolment menu”, is enough. A real place (“turn right”) does not count.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'major',
    },
    shape: {
      fr: {
        title: {
          one: '1 phrase désigne une chose par sa forme ou sa taille',
          other: '{n} phrases désignent une chose par sa forme ou sa taille',
        },
        question: '« {text} » : sans voir la forme ni la taille (« {word} »), peut-on trouver de quoi il s’agit ?',
      },
      en: {
        title: {
          one: '1 sentence points at something by its shape or size',
          other: '{n} sentences point at something by its shape or size',
        },
        question: '“{text}”: without seeing shape or size (“{word}”), can one find what is meant?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'major',
    },
  },
});

type Kind = 'place' | 'colour' | 'shape';
interface Pointing {
  kind: Kind;
  text: string;
  word: string;
}

export const check: Check<typeof meta> = (block, page) => {
  const found = pointing(page).get(block);
  if (!found) return;
  const { kind, ...values } = found;
  return cantTell(kind, values, kind === 'colour' ? ['3.1.2'] : ['10.9.1', '10.10.1']);
};

const lists: readonly (readonly [Kind, string])[] = [
  ['place', 'sensoryPlaces'],
  ['colour', 'sensoryColours'],
  ['shape', 'sensoryShapes'],
];

/** First sentence of each block that names a thing of the page and points at it by what only eyes can tell. */
function pointing(page: Page): ReadonlyMap<Element, Pointing> {
  return page.memo('sensory-words', () => {
    const found = new Map<Element, Pointing>();
    for (const { block, text } of textRuns(page)) {
      if (found.size >= most) break;
      if (found.has(block) || text.length < 15) continue;
      const one = pointingIn(text, page);
      if (one && page.visible(block) && !page.closest(block, notInstructions)) found.set(block, one);
    }
    return found;
  });
}

function pointingIn(text: string, page: Page): Pointing | undefined {
  for (const [kind, list] of lists) {
    if (!page.words.find(list, text)) continue;
    for (const sentence of text.split(/(?<=[.!?…])\s/)) {
      const word = page.words.find(list, sentence);
      // « ci-contre » or « en rouge » point by themselves; a side or a colour alone may be that of a building.
      if (word && (page.words.find('sensoryAlone', sentence) || page.words.find('sensoryThings', sentence)))
        return { kind, text: sentence.slice(0, 160), word };
    }
  }
}
