import type { Page } from '.';
import { parseColour } from './colour';
import { cssRules } from './css-rules';

/** Part of the element that a generated box must take to count: a rule under a title or a bullet does not. */
const LEAST = 0.25;

/**
 * Does the element have a generated box, taken out of the flow, that may be painted behind or over its content?
 * Where it lies can't be known from the styles.
 */
export function paintsWithPseudo(element: Element, page: Page): boolean {
  const candidates = candidatesOf(page);
  if (candidates && !candidates.has(element)) return false;
  const known = page.memo('pseudo-paint/known', () => new Map<Element, boolean>());
  let value = known.get(element);
  if (value === undefined) {
    value = paints(element, '::before', page) || paints(element, '::after', page);
    known.set(element, value);
  }
  return value;
}

function paints(element: Element, side: '::before' | '::after', page: Page): boolean {
  const style = page.document.defaultView?.getComputedStyle(element, side);
  if (!style || /^(none|normal|)$/.test(style.content) || style.display === 'none' || style.visibility !== 'visible') return false;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const colour = parseColour(style.backgroundColor);
  if (style.backgroundImage === 'none' && colour?.alpha === 0) return false;
  const { width, height } = page.box(element);
  const area = Number.parseFloat(style.width) * Number.parseFloat(style.height);
  return !(area < LEAST * width * height);
}

/** Elements that some rule gives a generated box to, so that the others need not be asked; null when the sheets can't tell. */
function candidatesOf(page: Page): ReadonlySet<Element> | null {
  return page.memo('pseudo-paint', () => {
    const { rules, unreadable } = cssRules(page);
    if (unreadable.length) return null;
    const found = new Set<Element>();
    for (const { selector } of rules) {
      if (!/:(before|after)\b/.test(selector)) continue;
      const bare = selector.replace(/::?(before|after)\b/g, '');
      try {
        for (const element of page.select(
          bare
            .split(',')
            .map((part) => part.trim() || '*')
            .join(','),
        ))
          found.add(element);
      } catch {
        return null; // a selector cut at the wrong place
      }
    }
    return found;
  });
}
