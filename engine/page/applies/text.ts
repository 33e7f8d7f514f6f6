import type { Page } from '..';
import { cssRules } from '../css-rules';
import { backgroundImage } from './colour';
import { IMAGES, textHolders } from './texts';

/** Size from which RGAA calls a bold text large, in CSS pixels. */
const LARGE_BOLD = 18.5;
const LARGE = 24;

export const smallRegular = (page: Page) => sizes(page).smallRegular + otherText(page);
export const smallBold = (page: Page) => sizes(page).smallBold + otherText(page);
export const largeRegular = (page: Page) => sizes(page).largeRegular + otherText(page);
export const largeBold = (page: Page) => sizes(page).largeBold + otherText(page);

interface Sizes {
  smallRegular: number;
  smallBold: number;
  largeRegular: number;
  largeBold: number;
}

function sizes(page: Page): Sizes {
  return page.memo('applies/sizes', () => {
    const count: Sizes = { smallRegular: 0, smallBold: 0, largeRegular: 0, largeBold: 0 };
    for (const element of textHolders(page)) {
      const { fontSize, fontWeight } = page.style(element);
      const size = Number.parseFloat(fontSize);
      const bold = Number(fontWeight) >= 600;
      if (bold) count[size < LARGE_BOLD ? 'smallBold' : 'largeBold']++;
      else count[size < LARGE ? 'smallRegular' : 'largeRegular']++;
    }
    return count;
  });
}

/** Images may hold text of any size; so may generated content, whose style we don't read here. */
function otherText(page: Page): number {
  return page.select(IMAGES).length + backgroundImage(page) + generatedText(page);
}

function generatedText(page: Page): number {
  return page.memo('applies/generated-text', () => cssRules(page).rules.filter(({ selector, style }) => writes(selector, style)).length);
}

const writes = (selector: string, style: CSSStyleDeclaration) =>
  /::?first-(letter|line)/.test(selector) ||
  /[^\s"']/.test(style.getPropertyValue('content').replace(/^(none|normal|initial|inherit|unset)$/, ''));

export function writingHorizontal(page: Page): number {
  return textHolders(page).filter((element) => !isVertical(element, page)).length;
}

export function writingVertical(page: Page): number {
  return textHolders(page).filter((element) => isVertical(element, page)).length;
}

const isVertical = (element: Element, page: Page) => /^(vertical|sideways)/.test(page.style(element).writingMode);

/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u;
const LEFT_TO_RIGHT =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Thai}]/u;
const SPOKEN = ['alt', 'title', 'placeholder', 'aria-label', 'value'];

/** Texts, attributes that are read out included, with letters that run against the page. */
export function againstDirection(page: Page): number {
  const against = page.style(page.root).direction === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  const texts = textHolders(page).filter((element) => against.test(element.textContent ?? ''));
  const spoken = page.select(SPOKEN.map((name) => `[${name}]`).join(', '));
  return texts.length + spoken.filter((element) => SPOKEN.some((name) => against.test(element.getAttribute(name) ?? ''))).length;
}

/** Texts and images that are not seen, or not met by assistive technologies. */
export function* hiddenContent(page: Page): Generator<void, number> {
  let count = 0;
  for (const element of [...textHolders(page), ...page.select(IMAGES)]) {
    if (!page.visible(element) || !page.exposed(element)) count++;
    yield;
  }
  return count;
}
