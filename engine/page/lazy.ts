import type { Page } from '.';
import { cssRules } from './css-rules';

/** Elements whose content the page keeps for later: it comes when one scrolls near. The root where the page itself is still on its way. */
export function notLoaded(page: Page): Element[] {
  const { readyState, documentElement } = page.document;
  return [
    ...(readyState === 'loading' ? [documentElement] : []),
    ...page.select('img[loading="lazy" i]').filter((image) => !(image as HTMLImageElement).complete && page.rendered(image)),
    ...page.select('iframe[loading="lazy" i]').filter((frame) => isBlankFrame(frame as HTMLIFrameElement) && page.rendered(frame)),
    ...page.select(PLACEHOLDERS).filter((element) => isPlaceholder(element) && page.rendered(element)),
    ...skipped(page),
  ];
}

/** Before it loads, a frame holds an empty document that anyone may read. */
function isBlankFrame(frame: HTMLIFrameElement): boolean {
  const source = frame.getAttribute('src');
  return !!source && !/^about:/i.test(source) && frame.contentDocument?.URL === 'about:blank';
}

const PLACEHOLDERS = 'img[data-src], img[data-lazy-src], img[data-srcset], iframe[data-src], iframe[data-lazy-src]';

/** A script has still to put the true address in place: there is none, or that of an empty picture. */
function isPlaceholder(element: Element): boolean {
  const source = element.getAttribute('src') ?? '';
  if (element.getAttribute('srcset')) return false;
  return source === '' || /^(data:|about:blank)/i.test(source);
}

/** Sections that the browser does not lay out until they come near (`content-visibility: auto`). */
function skipped(page: Page): Element[] {
  const selectors = cssRules(page)
    .rules.filter((rule) => rule.style.getPropertyValue('content-visibility') === 'auto')
    .map((rule) => rule.selector);
  selectors.push('[style*="content-visibility"]');
  const found = new Set<Element>();
  for (const selector of selectors) {
    for (const element of safeSelect(selector, page)) {
      const child = element.firstElementChild;
      if (child?.checkVisibility() && !child.checkVisibility({ contentVisibilityAuto: true })) found.add(element);
    }
  }
  return [...found];
}

/** A style sheet may hold a selector that `querySelectorAll` refuses. */
function safeSelect(selector: string, page: Page): readonly Element[] {
  try {
    return page.select(selector);
  } catch {
    return [];
  }
}
