import type { Page } from '..';
import { foldSpaces } from '../text';

const LINKS = 'a[href], [role~="link" i]';
const IMAGES = 'img, svg, canvas, object, embed, picture, video, input[type="image" i], [role~="img" i], [role~="image" i]';

type LinkKind = 'text' | 'image' | 'composite' | 'empty';

/** Kind of each link by what it holds, hidden parts included. Links inside an `svg` are a kind of their own. */
function kinds(page: Page): ReadonlyMap<LinkKind, number> {
  return page.memo('applies/links', () => {
    const counts = new Map<LinkKind, number>();
    for (const link of page.select(LINKS)) {
      if (isInSvg(link)) continue;
      const kind = kindOf(link, page);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    return counts;
  });
}

function kindOf(link: Element, page: Page): LinkKind {
  const image = link.querySelector(IMAGES) !== null || paintsImage(link, page);
  const text = hasText(link);
  if (image) return text ? 'composite' : 'image';
  return text ? 'text' : 'empty';
}

/** A picture given by the style sheet may be all that a link shows. */
function paintsImage(link: Element, page: Page): boolean {
  return page.style(link).backgroundImage !== 'none';
}

/** Words outside images: the title of an `svg` is not text of the link. */
function hasText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE && foldSpaces((node as Text).data).trim()) return true;
    if (
      node.nodeType === Node.ELEMENT_NODE &&
      !/^(svg|canvas|object|script|style|template)$/.test((node as Element).localName) &&
      hasText(node as Element)
    ) {
      return true;
    }
  }
  return false;
}

const isInSvg = (link: Element) => link.namespaceURI === 'http://www.w3.org/2000/svg';

/** A link without content may show generated content, be it a text or a picture: it counts as both. */
export const textLinks = (page: Page) => (kinds(page).get('text') ?? 0) + (kinds(page).get('empty') ?? 0) + hosted(page);
export const imageLinks = (page: Page) =>
  (kinds(page).get('image') ?? 0) + (kinds(page).get('empty') ?? 0) + page.select('area[href]').length + hosted(page);
export const compositeLinks = (page: Page) => (kinds(page).get('composite') ?? 0) + hosted(page);
export const svgLinks = (page: Page) => page.select('svg a').length;

/** A shadow tree inside a link may hold anything. */
function hosted(page: Page): number {
  return page.memo('applies/links/hosted', () => {
    if (page.roots.length === 1) return 0;
    return page.elements.filter((element) => (element.shadowRoot || element.localName === 'slot') && page.closest(element, LINKS)).length;
  });
}

/** Links to a place of the same page, and those that only a script can make lead somewhere. */
export function linksInPage(page: Page): number {
  const here = page.document.URL.split('#')[0];
  return page.select('a[href*="#"], a[href^="javascript:" i], area[href*="#"]').filter((link) => {
    const href = link.getAttribute('href')?.trim() ?? '';
    if (/^(#|javascript:)/i.test(href)) return true;
    return URL.canParse(href, page.document.baseURI) && new URL(href, page.document.baseURI).href.split('#')[0] === here;
  }).length;
}
