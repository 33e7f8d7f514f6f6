import type { ContrastFacts } from '../../contracts';
import type { Page } from '../../engine/page';
import { backdropOf } from '../../engine/page/background';
import { toHex } from '../../engine/page/colour';
import { contrastOf, textSize } from '../../engine/page/contrast';
import { shownText } from '../../engine/page/contrast-targets';

/** @returns null for an element without a text of its own */
export function contrastFacts(element: Element, page: Page): ContrastFacts | null {
  if (!shownText(element, page)) return null;
  const { text, background, range } = contrastOf(element, page);
  const { size, bold, large } = textSize(page.style(element));
  return {
    text: text ? toHex(text) : '',
    background: background ? toHex(background) : '',
    ratio: range?.min ?? null,
    least: large ? 3 : 4.5,
    size: Math.round(size * 100) / 100,
    bold,
    large,
    layers: backdropOf(element, page).layers.map(({ element: holder, colour, stops, opacity }) => ({
      tag: tagOf(holder),
      colour: toHex(colour),
      alpha: Math.round(colour.alpha * 100) / 100,
      gradient: stops.length > 0,
      opacity,
    })),
  };
}

/** The layer whose colour one would change: the topmost that paints. */
export function groundOf(element: Element, page: Page): Element | null {
  return backdropOf(element, page).layers.findLast(({ colour, stops }) => colour.alpha > 0 || stops.length > 0)?.element ?? null;
}

function tagOf(element: Element): string {
  const id = element.id ? `#${element.id}` : '';
  const classes = [...element.classList].slice(0, 2).map((name) => `.${name}`);
  return `${element.localName}${id}${classes.join('')}`.slice(0, 60);
}
