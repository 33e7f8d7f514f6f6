import type { PageFacts } from '../../contracts';
import type { Page } from '.';

/** Absolute address of a link; what can't be resolved is given as written. */
export function addressOf(link: Element, page: Page): string {
  const { href } = link as HTMLAnchorElement;
  // In an `svg`, it is an object.
  if (typeof href === 'string') return href;
  const written = (link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? '').trim();
  return URL.canParse(written, page.document.baseURI) ? new URL(written, page.document.baseURI).href : written;
}

/** Kinds of links that a site owes or usually has, each with its list of words. `phrase`: the words may stand inside a longer text. */
const KINDS = [
  { kind: 'legal-notice', list: 'linkLegalNotice', phrase: true },
  { kind: 'accessibility', list: 'linkAccessibility', phrase: true },
  { kind: 'site-map', list: 'linkSiteMap', phrase: true },
  { kind: 'data-protection', list: 'linkDataProtection', phrase: true },
  { kind: 'contact', list: 'linkContact', phrase: false },
  { kind: 'help', list: 'linkHelp', phrase: false },
  { kind: 'login', list: 'linkLogin', phrase: false },
] as const;

/** A sentence that quotes one of these words is not a link to that page. */
const MOST_WORDS = 8;

/** Links that look like a legal notice, accessibility statement, site map, contact… by their text, else by their address. */
export function* legalLinks(page: Page): Generator<void, PageFacts['legalLinks']> {
  const found: PageFacts['legalLinks'] = [];
  for (const link of page.select('a[href]')) {
    const text = page.name(link);
    const href = addressOf(link, page);
    const kind = kindOf(text, href, page);
    if (kind) found.push({ kind, text, href });
    yield;
  }
  return found;
}

function kindOf(text: string, href: string, page: Page): string | undefined {
  const short = text.split(/\s+/).length <= MOST_WORDS;
  const byText = short && KINDS.find(({ list, phrase }) => page.words.is(list, text) || (phrase && page.words.find(list, text)));
  if (byText) return byText.kind;
  const place = lastPart(href, page);
  return place ? KINDS.find(({ list }) => page.words.is(list, place))?.kind : undefined;
}

/** Last part of the path as words (`/fr/mentions-legales.html` → `mentions legales`); '' for another site. */
function lastPart(href: string, page: Page): string {
  const here = page.memo('facts/origin', () => `${new URL(page.document.baseURI).origin}/`);
  if (!href.startsWith(here)) return '';
  const part = pathOf(href).split('/').filter(Boolean).slice(2).at(-1) ?? '';
  return safeDecode(part)
    .replace(/\.\w+$/, '')
    .replace(/[-_+]+/g, ' ');
}

const pathOf = (href: string) => href.split(/[?#]/, 1)[0] ?? '';

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const FILES = /\.(pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|epub|zip)$/i;
const FILE_TYPES = /^application\/(pdf|msword|rtf|zip|epub|vnd\.(ms-|oasis\.|openxmlformats-))/i;

/** Links to files that open elsewhere than in the browser's page, in order. */
export function* documentLinks(page: Page): Generator<void, PageFacts['documentLinks']> {
  const found: PageFacts['documentLinks'] = [];
  for (const link of page.select('a[href]')) {
    const href = addressOf(link, page);
    if (isFile(link, href)) found.push({ text: page.name(link), href });
    yield;
  }
  return found;
}

function isFile(link: Element, href: string): boolean {
  if (FILE_TYPES.test(link.getAttribute('type') ?? '')) return true;
  if (FILES.test(link.getAttribute('download') ?? '')) return true;
  return FILES.test(safeDecode(pathOf(href)));
}
