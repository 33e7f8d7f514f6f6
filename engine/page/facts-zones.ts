import type { PageFacts } from '../../contracts';
import type { Page } from '.';
import { addressOf } from './facts-links';
import { frameSelector } from './frame-path';
import { hash } from './hash';
import { type Landmark, landmarkOf, landmarksOf } from './landmarks';
import { landmarkPath, selectorsOf } from './locate';

const selectorOf = (element: Element, page: Page) => frameSelector(element, selectorsOf(page));

/** Navigation zones that people meet, each with its own links in order (those of a zone inside it are its own). */
export function navigationZones(page: Page): PageFacts['navigation'] {
  const zones = new Map<Element, PageFacts['navigation'][number]>();
  for (const { element, role, name, exposed } of landmarksOf(page).values()) {
    if (role === 'navigation' && exposed) zones.set(element, { name, selector: selectorOf(element, page), links: [] });
  }
  if (zones.size === 0) return [];
  for (const link of page.select('a[href]')) {
    const zone = navigationAround(link, page);
    const known = zone && zones.get(zone.element);
    if (known) known.links.push({ text: page.name(link), href: addressOf(link, page) });
  }
  return [...zones.values()];
}

function navigationAround(link: Element, page: Page): Landmark | null {
  let landmark = landmarkOf(link, page);
  while (landmark && landmark.role !== 'navigation') landmark = landmark.parent;
  return landmark;
}

const TEXT_FIELDS = 'input:not([type]), input[type="text" i], input[type="search" i], [role="searchbox" i], [role="combobox" i]';

/** Fields of a search engine: by their type, the landmark around them, or their words. */
export function searchFields(page: Page): PageFacts['search'] {
  return page.select(TEXT_FIELDS).flatMap((field) => {
    const name = page.name(field);
    return isSearch(field, name, page) ? [{ selector: selectorOf(field, page), name }] : [];
  });
}

function isSearch(field: Element, name: string, page: Page): boolean {
  if (page.role(field) === 'searchbox' || page.closest(field, 'search, [role~="search" i]')) return true;
  const form = page.closest(field, 'form');
  const says = [name, field.getAttribute('placeholder') ?? '', form?.getAttribute('aria-label') ?? ''];
  if (says.some((text) => page.words.find('searchEngine', text))) return true;
  return /^(q|s|query|search|recherche|keywords?|mots?[-_]?cles?)$/i.test(field.getAttribute('name') ?? '') && form !== null;
}

const SHARED: ReadonlySet<string> = new Set(['banner', 'navigation', 'contentinfo', 'complementary', 'search']);

/** Blocks that pages of a site share, each as two fingerprints: of its structure and of its text. */
export function* sharedZones(page: Page): Generator<void, PageFacts['zones']> {
  const zones: PageFacts['zones'] = [];
  for (const { element, role, name, exposed } of landmarksOf(page).values()) {
    if (!exposed || !SHARED.has(role)) continue;
    const around = landmarkPath(element, page);
    const own = name ? `${role}[${name}]` : role;
    zones.push({
      landmark: around ? `${around}>${own}` : own,
      selector: selectorOf(element, page),
      shape: hash(shapeOf(element)),
      text: hash(page.text(element)),
    });
    yield;
  }
  return zones;
}

/** Tags and roles, nested. Alike siblings in a row count once: one more link is a change of the text, not of the structure. */
function shapeOf(element: Element): string {
  let inside = '';
  let last = '';
  for (const child of element.shadowRoot?.children ?? element.children) {
    const shape = shapeOf(child);
    if (shape !== last) inside += shape;
    last = shape;
  }
  const role = element.getAttribute('role');
  return `${element.localName}${role ? `.${role}` : ''}(${inside})`;
}
