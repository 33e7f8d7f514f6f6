import type { Page } from '.';
import { type Colour, parseColour, toHex } from './colour';
import { cssRules } from './css-rules';

/** Rules that set the default colour, looked up in the page at most. */
const mostRules = 60;

interface Ground {
  readonly ground: Colour | null;
  readonly owner: Element | null;
  readonly image: Element | null;
}

/** Nearest background colour on the element or its ancestors, as RGAA takes it (inherited from a parent), and the image in front of it. */
export function groundOf(holder: Element, page: Page): Ground {
  const known = page.memo('author-colours/grounds', () => new Map<Element, Ground>());
  let ground = known.get(holder);
  if (!ground) {
    ground = findGround(holder, page);
    known.set(holder, ground);
  }
  return ground;
}

function findGround(node: Element, page: Page): Ground {
  const { backgroundColor, backgroundImage } = page.style(node);
  const image = backgroundImage.includes('url(') ? node : null;
  const ground = parseColour(backgroundColor);
  // A gradient needs no file: it can't be missing.
  if (!ground || ground.alpha > 0 || backgroundImage.includes('gradient(')) return { ground, owner: node, image: ground && image };
  const parent = page.parent(node);
  if (!parent) return { ground: null, owner: null, image };
  const around = groundOf(parent, page);
  const unreadable = around.owner !== null && around.ground === null;
  return image && !unreadable ? { ...around, image } : around;
}

/** Is a computed colour set by the author? Neither the default colour nor that of the browser's links. */
export function isAuthorColour(colour: Colour, holder: Element, page: Page): boolean {
  const hex = toHex(colour);
  return !isBlack(colour) && !(/^#(0000ee|551a8b|ff0000|ee0000)$/.test(hex) && page.closest(holder, 'a[href]'));
}

export const isBlack = (colour: Colour) => toHex(colour) === '#000000' && colour.alpha === 1;

/** Farthest ancestor of the same colour without a break: the one that sets it. */
export function sourceOfColour(holder: Element, page: Page): Element {
  const { color } = page.style(holder);
  let node = holder;
  for (let parent = page.parent(node); parent && page.style(parent).color === color; parent = page.parent(node)) node = parent;
  return node;
}

/** Does a rule or an attribute set the colour of this text to what it would be anyhow? Yes too when it can't be known. */
export function setsBlack(holder: Element, page: Page): boolean {
  const black = page.memo('author-colours/black', () => declaresBlack(page));
  if (!black) return true;
  for (let node: Element | null = holder; node; node = page.parent(node)) {
    if (black.has(node) || node.hasAttribute('color') || node.hasAttribute('text') || (node as HTMLElement).style?.color) return true;
  }
  return false;
}

/** Elements that a rule colours in black, which reads the same as no colour; null when it can't be known. */
function declaresBlack(page: Page): ReadonlySet<Element> | null {
  const { rules, unreadable } = cssRules(page);
  const setting = rules.filter(({ style }) => style.color && (style.color.includes('var(') || isBlackText(style.color)));
  if (unreadable.length > 0 || setting.length > mostRules) return null;
  const found = new Set<Element>();
  for (const { selector } of setting) {
    try {
      for (const element of page.select(selector)) found.add(element);
    } catch {
      return null; // A selector that this browser applies but does not search.
    }
  }
  return found;
}

function isBlackText(css: string): boolean {
  if (/^(canvastext|currentcolor|initial|unset|revert)/i.test(css)) return true;
  const colour = parseColour(css);
  return !!colour && isBlack(colour);
}
