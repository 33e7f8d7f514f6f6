import type { Dossier, PageFacts, PageKind, Scan } from '../contracts';
import { pageKey } from './page-key';

/** Pages that the method wants in the sample when the site has them, in its order. */
export const requiredKinds = [
  'home',
  'contact',
  'legal-notice',
  'accessibility',
  'site-map',
  'help',
  'search',
  'login',
] as const satisfies readonly PageKind[];
export type RequiredKind = (typeof requiredKinds)[number];

interface Place {
  readonly text: string;
  readonly href: string;
}

/** A page of the list that the sample lacks, and links met on its pages that may lead there. */
export interface Missing {
  readonly kind: RequiredKind;
  readonly links: readonly Place[];
}

type Facts = Pick<PageFacts, 'legalLinks' | 'navigation'>;

/**
 * Which pages of the list may this be? By its address, and by what links to it are called.
 * @param facts of all the pages scanned so far, its own among them
 */
export function guessKinds(url: string, facts: readonly Facts[]): PageKind[] {
  const { pathname, search } = new URL(url);
  const key = pageKey(url);
  const called = facts.flatMap(({ legalLinks }) => legalLinks.filter(({ href }) => keyOf(href) === key).map(({ kind }) => kind));
  return requiredKinds.filter((kind) => {
    if (kind === 'home') return /^\/(?:(?:index|accueil|home)(?:\.\w+)?|[a-z]{2}\/?)?$/i.test(pathname) && !search;
    if (kind === 'search') return /[?&](?:q|s|query|search|recherche)=/i.test(search) || /(?:^|\/)(?:recherche|search)\b/i.test(pathname);
    return called.includes(kind);
  });
}

/** @param scans current scans of the sample */
export function missingPages({ pages, absent, site }: Pick<Dossier, 'pages' | 'absent' | 'site'>, scans: readonly Scan[]): Missing[] {
  const there = new Set<PageKind>([...pages.flatMap(({ kinds }) => kinds), ...absent]);
  const held = new Set(pages.map(({ key }) => key));
  return requiredKinds
    .filter((kind) => !there.has(kind))
    .map((kind) => {
      const met = kind === 'home' && site.includes('//') ? [{ text: site, href: `${site}/` }] : linksOfKind(kind, scans);
      return { kind, links: distinct(met.filter(({ href }) => !held.has(keyOf(href)))).slice(0, 3) };
    });
}

/** Links of the site's menus that lead to pages outside the sample: one may be drawn at random among them. */
export function drawable({ pages, site }: Pick<Dossier, 'pages' | 'site'>, scans: readonly Scan[]): readonly Place[] {
  const held = new Set(pages.map(({ key }) => key));
  const links = scans.flatMap(({ facts }) => facts.navigation.flatMap((zone) => zone.links));
  return distinct(links.filter(({ href }) => href.startsWith(`${site}/`) && !held.has(keyOf(href))));
}

function linksOfKind(kind: RequiredKind, scans: readonly Scan[]): Place[] {
  return scans.flatMap(({ facts }) => facts.legalLinks.filter((link) => link.kind === kind));
}

function distinct(links: readonly Place[]): Place[] {
  const byKey = new Map(links.map(({ text, href }) => [keyOf(href), { text, href }]));
  byKey.delete('');
  return [...byKey.values()];
}

/** '' for what is no address of a page. */
function keyOf(href: string): string {
  return /^https?:/.test(href) && URL.canParse(href) ? pageKey(href) : '';
}
