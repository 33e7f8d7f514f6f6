import type { TestId } from '../contracts';
import { type Check, failed, type Page, passed, ruleMeta, type Verdict } from '../engine';
import { groundOf, isAuthorColour, isBlack, setsBlack, sourceOfColour } from '../engine/page/author-colours';
import { textRuns } from '../engine/page/blocks';
import { contrastRatio, over, parseColour, toHex, WHITE } from '../engine/page/colour';
import { ratioText } from '../engine/page/contrast';
import { stepped } from '../engine/page/stepped';

/** Below this a text can't be read once its image is missing, whatever its size. */
const unreadable = 2;
/** Elements that the browser colours by itself. */
const natives = 'button, input, select, textarea, mark, dialog, option, optgroup, meter, progress, iframe, [popover]';

export const meta = ruleMeta({
  tests: ['10.5.1', '10.5.2', '10.5.3'],
  wcag: ['1.4.3'],
  act: [],
  targets: (page) => pairs.of(page).keys(),
  prepare: (page) => pairs.steps(page),
  reads: 'style',
  reasons: {
    background: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: {
          one: '1 couleur de texte est posée sans couleur de fond',
          other: '{n} couleurs de texte sont posées sans couleur de fond',
        },
        effect: 'Une personne qui règle son navigateur sur un autre fond (sombre, par exemple) peut ne plus lire « {text} » ({colour}).',
        fix: 'Dans la feuille de style, donnez aussi une couleur de fond (background-color), sur body par exemple.',
      },
      en: {
        title: { one: '1 text colour is set without a background colour', other: '{n} text colours are set without a background colour' },
        effect: 'Someone who sets another background in the browser (a dark one, say) may no longer read “{text}” ({colour}).',
        fix: 'In the style sheet, give a background colour too (background-color), on body for instance.',
      },
    },
    colour: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: {
          one: '1 couleur de fond est posée sans couleur de texte',
          other: '{n} couleurs de fond sont posées sans couleur de texte',
        },
        effect: 'Une personne qui règle une autre couleur de texte peut ne plus lire « {text} » sur le fond {colour}.',
        fix: 'Dans la feuille de style, donnez aussi une couleur de texte (color), sur body par exemple.',
      },
      en: {
        title: { one: '1 background colour is set without a text colour', other: '{n} background colours are set without a text colour' },
        effect: 'Someone who sets another text colour may no longer read “{text}” on the background {colour}.',
        fix: 'In the style sheet, give a text colour too (color), on body for instance.',
      },
    },
    image: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 texte disparaît si son image de fond manque', other: '{n} textes disparaissent si leur image de fond manque' },
        effect: 'Sans l’image, « {text} » ({colour}) est sur un fond {ground} : contraste de {ratio}, illisible.',
        fix: 'Ajoutez sous l’image une couleur de fond (background-color) proche de celle de l’image.',
      },
      en: {
        title: {
          one: '1 text vanishes when its background image is missing',
          other: '{n} texts vanish when their background image is missing',
        },
        effect: 'Without the image, “{text}” ({colour}) stands on a {ground} background: a contrast of {ratio}, unreadable.',
        fix: 'Add a background colour (background-color) close to that of the image under it.',
      },
    },
  },
});

type Pair = Verdict<'background' | 'colour' | 'image'>;

export const check: Check<typeof meta> = (element, page) => pairs.of(page).get(element);

/** What is wrong, by the outermost element that brings it: a colour that rules set on many elements is told once. */
const pairs = stepped('css-color-pairs', function* (page): Generator<void, ReadonlyMap<Element, Pair[]>> {
  const found = new Map<Element, Pair[]>();
  const seen = new Set<Element | string>();
  const met = new Set<TestId>();
  const open = new Set<TestId>(unseenText(page) ? meta.tests : []);
  // A dark scheme changes the colours of the browser itself.
  if (/dark/.test(page.style(page.root).colorScheme)) return found;
  for (const { nodes } of textRuns(page)) {
    yield;
    for (const node of nodes) {
      const holder = node.parentElement;
      if (!holder || seen.has(holder)) continue;
      seen.add(holder);
      const { cases, pair, doubt = false } = pairOf(holder, node.data, page);
      // What the browser colours by itself, or what is not seen, is not proven either way.
      const unsure = doubt || page.closest(holder, natives) !== null || !page.visible(holder);
      for (const test of cases) (unsure || pair ? open : met).add(test);
      if (!pair || unsure) continue;
      const { on, say } = pair;
      const known = found.get(on) ?? [];
      const told = say.reason === 'image' ? known.some(({ reason }) => reason === 'image') : seen.has(`${say.reason} ${say.values.colour}`);
      if (told) continue;
      seen.add(`${say.reason} ${say.values.colour}`);
      found.set(on, [...known, say]);
    }
  }
  // All the text of the page was looked at, and each of its colours has the other.
  const whole = [...met].filter((test) => !open.has(test));
  if (whole.length > 0) found.set(page.root, [...(found.get(page.root) ?? []), passed(whole)]);
  return found;
});

/** Text that no box shows, or that a field holds: its colours are not looked at. */
function unseenText(page: Page): boolean {
  return page.elements.some(
    (element) =>
      /^(input|select|textarea|svg|canvas)$/.test(element.localName) ||
      (!page.rendered(element) &&
        page.ownText(element) !== '' &&
        page.closest(element, 'head, script, style, noscript, template') === null),
  );
}

interface Found {
  /** Tests that its colours bear on. */
  readonly cases: readonly TestId[];
  readonly doubt?: boolean;
  /** What is wrong, and where it comes from. */
  readonly pair?: { on: Element; say: Pair };
}

function pairOf(holder: Element, data: string, page: Page): Found {
  const style = page.style(holder);
  const colour = parseColour(style.color);
  if (!colour || colour.alpha === 0) return { cases: [] };
  const { ground, owner, image } = groundOf(holder, page);
  const text = data.trim().slice(0, 60);
  if (image) {
    const behind = ground ? over(ground, WHITE) : WHITE;
    const ratio = contrastRatio(over(colour, behind), behind);
    // Readable without the image, on a ground that nobody gave: neither met nor proven.
    if (ratio >= unreadable || style.textShadow !== 'none') return { cases: ['10.5.3'], doubt: ground === null };
    const values = { text, colour: toHex(colour), ground: toHex(behind), ratio: ratioText(ratio) };
    return { cases: ['10.5.3'], pair: { on: image, say: failed('image', values, ['10.5.3']) } };
  }
  const own = isAuthorColour(colour, holder, page);
  const cases: TestId[] = [...(own ? ['10.5.1'] : []), ...(owner && ground ? ['10.5.2'] : [])];
  if (own && !owner)
    return { cases, pair: { on: sourceOfColour(holder, page), say: failed('background', { text, colour: toHex(colour) }, ['10.5.1']) } };
  if (own || !owner || !ground || !isBlack(colour) || owner.matches(natives) || setsBlack(holder, page)) return { cases };
  return { cases, pair: { on: owner, say: failed('colour', { text, colour: toHex(ground) }, ['10.5.2']) } };
}
