import type { Page } from '.';
import { type ImageFacts, imagesOf } from './image';
import { shownText } from './shown-text';

/** Kinds of links of the RGAA glossary. */
export type LinkKind = 'text' | 'image' | 'composite' | 'svg';

/** Everything that may be a link. */
export const LINKS = 'a[href], area[href], svg a, [role~="link" i]';

/** Links that assistive technologies announce as such and that have a name, in order. */
export function namedLinks(page: Page): readonly Element[] {
  return page.memo('links/named', () => page.select(LINKS).filter((link) => isLink(link, page) && page.name(link) !== ''));
}

function isLink(link: Element, page: Page): boolean {
  if (!page.exposed(link)) return false;
  return link.hasAttribute('role') ? page.role(link) === 'link' : link.hasAttribute('href') || link.hasAttribute('xlink:href');
}

/** Images that say nothing to anyone (decorations) leave a link what it is without them. */
export function linkKind(link: Element, page: Page): LinkKind {
  if (link.namespaceURI === 'http://www.w3.org/2000/svg') return 'svg';
  if (link.localName === 'area') return 'image';
  if (!imageIn(link, page)) return 'text';
  return shownText(link, page) ? 'composite' : 'image';
}

/** First image of a link that has a name, or null. */
export function imageIn(link: Element, page: Page): Element | null {
  return inLinks(page).get(link) ?? null;
}

function inLinks(page: Page): ReadonlyMap<Element, Element> {
  return page.memo('links/images', () => {
    const found = new Map<Element, Element>();
    const add = (image: Element, { control, ignored, name }: ImageFacts) => {
      if (control && !ignored && name.text && !found.has(control)) found.set(control, image);
    };
    for (const [image, facts] of imagesOf(page)) add(image, facts);
    return found;
  });
}

/** Where a link leads, so that two addresses of one page are told alike: no fragment, no mark of a campaign, no index file. */
export function linkTarget(link: Element): string {
  const href = (link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? '').trim();
  if (!URL.canParse(href, link.baseURI)) return href;
  const url = new URL(href, link.baseURI);
  // Not `keys()`: what a content script gets of it in Firefox can't be iterated.
  const trackers: string[] = [];
  url.searchParams.forEach((_, key) => {
    if (/^(utm_\w+|fbclid|gclid)$/i.test(key)) trackers.push(key);
  });
  for (const key of trackers) url.searchParams.delete(key);
  if (!/^https?:|^file:/.test(url.protocol)) return url.href;
  const path = url.pathname.replace(/\/(index|default)\.\w+$/i, '/').replace(/(.)\/$/, '$1');
  // A fragment of a single-page application is an address of its own.
  const route = /^#!?\//.test(url.hash) ? url.hash : '';
  return `${url.host.replace(/^www\./, '')}${path}${url.search}${route}`;
}
