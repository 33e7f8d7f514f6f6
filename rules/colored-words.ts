import { type Check, cantTell, type Page, ruleMeta } from '../engine';
import { textRuns } from '../engine/page/blocks';
import { parseColour, sameColour, toHex } from '../engine/page/colour';

/** Colours of words that are asked about in one page. */
const mostColours = 3;
const notProse = 'a, button, label, h1, h2, h3, h4, h5, h6, nav, header, footer, code, pre, th, [role="button"], [role="link"]';

export const meta = ruleMeta({
  tests: ['3.1.1'],
  wcag: ['1.3.1', '1.4.1'],
  act: [],
  targets: (page) => colouredWords(page).keys(),
  reads: 'style',
  reasons: {
    words: {
      fr: {
        title: { one: '1 texte est écrit dans une autre couleur', other: '{n} textes sont écrits dans une autre couleur' },
        question: 'La couleur {colour} de « {text} » dit-elle quelque chose (urgent, complet, obligatoire…) que les mots ne disent pas ?',
        look: 'Textes de cette couleur dans la page : {count}.',
      },
      en: {
        title: { one: '1 text is written in another colour', other: '{n} texts are written in another colour' },
        question: 'Does the colour {colour} of “{text}” say something (urgent, full, required…) that the words do not?',
        look: 'Texts of this colour in the page: {count}.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'editor',
      impact: 'major',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const words = colouredWords(page).get(element);
  return words && cantTell('words', { ...words });
};

interface Words {
  text: string;
  colour: string;
  count: number;
}

/** First words of each colour that stand in a line of another colour without any other mark. */
function colouredWords(page: Page): ReadonlyMap<Element, Words> {
  return page.memo('colored-words', () => {
    const byColour = new Map<string, Words>();
    const found = new Map<Element, Words>();
    for (const { block, nodes } of textRuns(page)) {
      if (nodes.length < 2) continue;
      for (const { parentElement: holder, data } of nodes) {
        if (!holder || holder === block || !/\p{L}{2}/u.test(data) || !isPlainButColoured(holder, block, page)) continue;
        const colour = toHex(parseColour(page.style(holder).color)!);
        const known = byColour.get(colour);
        if (known) known.count++;
        if (known || byColour.size >= mostColours) continue;
        const words = { text: data.trim().slice(0, 60), colour, count: 1 };
        byColour.set(colour, words);
        found.set(holder, words);
      }
    }
    return found;
  });
}

function isPlainButColoured(holder: Element, block: Element, page: Page): boolean {
  const own = page.style(holder);
  const line = page.style(block);
  if (own.color === line.color || own.fontWeight !== line.fontWeight || own.fontStyle !== line.fontStyle) return false;
  if (own.fontSize !== line.fontSize || own.textDecorationLine !== line.textDecorationLine) return false;
  if (own.backgroundColor !== 'rgba(0, 0, 0, 0)' || own.borderBottomWidth !== '0px' || page.closest(holder, notProse)) return false;
  const [a, b] = [parseColour(own.color), parseColour(line.color)];
  return !!a && !!b && !sameColour(a, b) && isVivid(a) && page.visible(holder);
}

/** Greys part a date or a note from the text: they alert nobody. */
function isVivid({ r, g, b }: { r: number; g: number; b: number }): boolean {
  return Math.max(r, g, b) - Math.min(r, g, b) > 80;
}
