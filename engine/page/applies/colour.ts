import type { Page } from '..';
import { blockOf } from '../blocks';
import { parseColour } from '../colour';
import { cssRules } from '../css-rules';
import { textHolders } from './texts';

/** Texts whose colour or own background is not that of most of the page's texts. */
export function* textColourDiffers(page: Page): Generator<void, number> {
  const looks = new Map<string, number>();
  const holders = textHolders(page);
  for (const holder of holders) {
    const look = lookOf(holder, page);
    looks.set(look, (looks.get(look) ?? 0) + 1);
    yield;
  }
  return holders.length - Math.max(0, ...looks.values());
}

const lookOf = (element: Element, page: Page) => `${page.style(element).color} ${groundOf(element, page)}`;

/** Nearest background around a text; '' when there is none. */
function groundOf(element: Element | null, page: Page): string {
  if (!element) return '';
  const grounds = page.memo('applies/grounds', () => new Map<Element, string>());
  const known = grounds.get(element);
  if (known !== undefined) return known;
  const { backgroundColor, backgroundImage } = page.style(element);
  const clear = backgroundImage === 'none' && parseColour(backgroundColor)?.alpha === 0;
  const ground = clear ? groundOf(page.parent(element), page) : `${backgroundColor} ${backgroundImage}`;
  grounds.set(element, ground);
  return ground;
}

export function textColourDeclared(page: Page): number {
  return (
    declared(page, (style) => has(style, 'color') || has(style, '-webkit-text-fill-color')) +
    page.select('font[color], body[text], body[link], body[vlink], body[alink]').length
  );
}

export function backgroundColourDeclared(page: Page): number {
  return declared(page, (style) => has(style, 'background-color') || hasVariable(style)) + page.select('[bgcolor]').length;
}

export function backgroundImage(page: Page): number {
  return page.memo('applies/background-image', () => {
    const sets = (style: CSSStyleDeclaration) => {
      const image = style.getPropertyValue('background-image');
      return (image !== '' && !/^(none|initial|inherit|unset|revert|revert-layer)$/.test(image)) || hasVariable(style);
    };
    return declared(page, sets) + page.select('[background]').length;
  });
}

const has = (style: CSSStyleDeclaration, property: string) => style.getPropertyValue(property) !== '';

/** With `var()`, the browser can't tell which parts of the shorthand are set. */
const hasVariable = (style: CSSStyleDeclaration) => style.getPropertyValue('background').includes('var(');

/** Style rules and `style` attributes of which `sets` is true. */
function declared(page: Page, sets: (style: CSSStyleDeclaration) => boolean): number {
  const inline = page.select('[style]').filter((element) => sets((element as HTMLElement).style));
  return cssRules(page).rules.filter((rule) => sets(rule.style)).length + inline.length;
}

/** Links inside a text that only a colour may tell apart from it: those without a line below. */
export function* linkByColour(page: Page): Generator<void, number> {
  let count = 0;
  for (const link of page.select('a[href], [role~="link" i]')) {
    if (isInText(link, page) && !isMarked(link, page)) count++;
    yield;
  }
  return count;
}

/** Its block holds other words. */
function isInText(link: Element, page: Page): boolean {
  const parent = page.parent(link);
  if (!parent) return false;
  const own = lettersOf(link, page);
  return own > 0 && lettersOf(blockOf(parent, page), page) > own;
}

/** Kept: a block may hold thousands of links. */
function lettersOf(element: Element, page: Page): number {
  const counts = page.memo('applies/letters', () => new Map<Element, number>());
  const count = counts.get(element) ?? element.textContent?.trim().length ?? 0;
  counts.set(element, count);
  return count;
}

/** A line that shows marks it, whatever the state of the page. */
function isMarked(link: Element, page: Page): boolean {
  const style = page.style(link);
  const shows = (colour: string) => (parseColour(colour)?.alpha ?? 0) > 0;
  if (style.textDecorationLine.includes('underline') && shows(style.textDecorationColor)) return true;
  return Number.parseFloat(style.borderBottomWidth) > 0 && style.borderBottomStyle !== 'none' && shows(style.borderBottomColor);
}
