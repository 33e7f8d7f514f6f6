import type { Page } from '.';
import { type Colour, over, parseColour, WHITE } from './colour';
import { effectOn } from './effects';
import { contains } from './stack';

/**
 * The one colour behind the box of an element, from the backgrounds of its ancestors.
 * @returns null as soon as anything else may be painted there: an image, an effect, a box that is taken out of the flow.
 */
export function plainGround(element: Element, page: Page): Colour | null {
  if (effectOn(element, page)) return null;
  const box = page.box(element);
  const layers: Colour[] = [];
  for (let node: Element | null = element; node; node = page.parent(node)) {
    const style = page.style(node);
    if (Number(style.opacity) < 1) return null;
    if (node !== element) {
      const colour = parseColour(style.backgroundColor);
      if (!colour || style.backgroundImage !== 'none' || !contains(node, element, page)) return null;
      if (colour.alpha > 0) {
        layers.push(colour);
        if (!holds(page.box(node), box) && node !== page.document.body && node !== page.root) return null;
      }
      if (colour.alpha === 1) break;
    }
    // It may lie over anything of the page.
    if (/^(absolute|fixed|sticky)$/.test(style.position)) return null;
    if (node === page.root && /dark/.test(style.colorScheme)) return null;
  }
  return layers.reduceRight((ground, layer) => over(layer, ground), WHITE);
}

/** A pixel of play for rounding. */
const holds = (outer: DOMRectReadOnly, inner: DOMRectReadOnly) =>
  outer.left <= inner.left + 1 && outer.right >= inner.right - 1 && outer.top <= inner.top + 1 && outer.bottom >= inner.bottom - 1;
