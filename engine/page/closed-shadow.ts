import type { Page } from '.';

type Opener = (element: Element) => ShadowRoot | null | undefined;

/** Extensions alone are told of closed roots: by `chrome.dom` in Chromium, by a property of the element in Firefox. */
function findOpener(): Opener | null {
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: Opener } } };
  if (chrome?.dom?.openOrClosedShadowRoot) return (element) => chrome.dom?.openOrClosedShadowRoot?.(element);
  if ('openOrClosedShadowRoot' in Element.prototype) {
    return (element) => (element as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
  }
  return null;
}

/** Elements of HTML that may have a shadow root, besides custom ones. */
const HOSTS = /^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** Hosts of closed shadow roots. Where the browser does not tell: custom elements that show something and hold nothing we can see. */
export function closedShadowHosts(page: Page): Element[] {
  const open = findOpener();
  if (!open) return page.elements.filter((element) => element.localName.includes('-') && isOpaque(element, page));
  return page.elements.filter((element) => {
    if (element.shadowRoot || !(element.localName.includes('-') || HOSTS.test(element.localName))) return false;
    try {
      return !!open(element);
    } catch {
      return false;
    }
  });
}

/** Has a box although no content of its own is rendered. */
function isOpaque(element: Element, page: Page): boolean {
  if (element.shadowRoot || element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || !page.visible(element)) return false;
  if (page.text(element)) return false;
  const { width, height } = page.box(element);
  return width > 1 && height > 1 && ![...element.children].some((child) => page.rendered(child));
}
