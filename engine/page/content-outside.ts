import type { Page } from '.';
import { landmarksOf } from './landmarks';

/** Announced by themselves, or reached by themselves: they need no landmark around them. */
const APART = /^(dialog|alertdialog|alert|status|log)$/;
const LIVE = '[aria-live="polite"], [aria-live="assertive"]';

/**
 * The largest elements whose content stands outside every landmark, in the order of the page. Empty when the page has no landmark:
 * there is then no zone to be outside of.
 */
export function contentOutside(page: Page): readonly Element[] {
  return page.memo('content-outside', () => {
    const landmarks = landmarksOf(page);
    if (landmarks.size === 0) return [];
    const holding = new Set<Element>();
    for (const landmark of landmarks.keys()) {
      for (let node = page.parent(landmark); node && !holding.has(node); node = page.parent(node)) holding.add(node);
    }
    const found: Element[] = [];
    // Parents come first: what is inside a landmark, or inside a part already taken, is left out.
    const taken = new Set<Element>();
    for (const element of page.elements) {
      const parent = page.parent(element);
      if (element === page.root) continue;
      if ((parent && taken.has(parent)) || landmarks.has(element) || isApart(element, page)) {
        taken.add(element);
      } else if (holding.has(element) || element === page.document.body) {
        if (page.ownText(element) && page.exposed(element)) found.push(element);
      } else {
        taken.add(element);
        if (hasContent(element, page)) found.push(element);
      }
    }
    return found;
  });
}

function isApart(element: Element, page: Page): boolean {
  if (APART.test(page.role(element)) || element.matches(LIVE)) return true;
  if (/^(head|iframe|script|style|noscript|template)$/.test(element.localName)) return true;
  return isSkipLink(element);
}

/** A link to a part of the page. */
function isSkipLink(element: Element): boolean {
  return element.localName === 'a' && /^#./.test(element.getAttribute('href') ?? '');
}

/** Something to read, for everyone, that is not only links to parts of the page. */
function hasContent(element: Element, page: Page): boolean {
  if (!page.exposed(element)) return false;
  if (!page.text(element) && !element.querySelector('img[alt]:not([alt=""]), input, select, textarea, button, video, audio')) return false;
  const links = [...element.querySelectorAll('a[href]')];
  return !(links.length > 0 && links.every(isSkipLink) && page.text(element).length <= lengthOf(links, page));
}

function lengthOf(links: readonly Element[], page: Page): number {
  return links.reduce((sum, link) => sum + page.text(link).length + 1, 0);
}
