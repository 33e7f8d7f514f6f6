import type { Page } from '.';
import { cssRules } from './css-rules';
import { outlineOf } from './headings';

export interface SkipLink {
  readonly element: Element;
  readonly href: string;
  /** `target`: leads to an element; `lost`: to an id that nothing bears; `script`: its address leads nowhere, a script may act. */
  readonly kind: 'target' | 'lost' | 'script';
  /** Seen at first, or a style rule changes it on focus. */
  readonly shown: boolean;
}

export interface SkipLinks {
  /** Links to the main content that stand before it. */
  readonly links: readonly SkipLink[];
  /** When there is none: stops of the Tab key before the main content; 0 where there is too little to jump over. */
  readonly before: number;
}

/** Tab stops from which a link to the content is of use. */
const FEW = 3;

export function skipLinks(page: Page): SkipLinks {
  return page.memo('skip-links', () => {
    const content = mainContent(page);
    const isBefore = (element: Element) =>
      content === null || (element.compareDocumentPosition(content) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const links: SkipLink[] = [];
    for (const element of page.select('a[href], button, [role="link"]')) {
      if (!isBefore(element)) continue;
      const link = readLink(element, content, page);
      if (link) links.push(link);
    }
    if (links.length > 0) return { links, before: 0 };
    const stops = page.select('a[href], button, input, select, textarea, [tabindex]').filter((element) => page.tabbable(element));
    const before = content ? stops.filter(isBefore).length : stops.length;
    return { links, before: before >= FEW ? before : 0 };
  });
}

/** The zone, else the first main heading, else nothing known. */
function mainContent(page: Page): Element | null {
  const main = page.select('main, [role~="main" i]').find((element) => page.exposed(element));
  return main ?? outlineOf(page).find(({ level }) => level === 1)?.element ?? null;
}

function readLink(element: Element, content: Element | null, page: Page): SkipLink | null {
  const said = page.words.is('skipLinks', page.name(element) || (element.textContent ?? ''));
  const href = element.getAttribute('href')?.trim() ?? '';
  const fragment = fragmentOf(element as HTMLAnchorElement, page);
  if (fragment === null) return said && (element.localName !== 'a' || /^(#|javascript:)/i.test(href)) ? read('script') : null;
  const target = findTarget(fragment, element, page);
  if (!target) return said ? read('lost') : null;
  // Without a main zone, the words alone tell which link leads to the content.
  const leads = content && (target === content || content.contains(target) || target.contains(content) || isJustBefore(target, content));
  if (!leads && !said) return null;
  return leads && !said && isTableOfContents(element) ? null : read('target');

  function read(kind: SkipLink['kind']): SkipLink {
    return { element, href, kind, shown: page.visible(element) || changesOnFocus(element, page) };
  }
}

/** Id that a link to the same page names; null for another page, an empty one, or the top. */
function fragmentOf(link: HTMLAnchorElement, page: Page): string | null {
  if (link.localName !== 'a' || !link.hash || link.hash === '#') return null;
  const [address] = link.href.split('#');
  const [own] = page.document.URL.split('#');
  const [base] = page.document.baseURI.split('#');
  if (address !== own && address !== base) return null;
  try {
    return decodeURIComponent(link.hash.slice(1));
  } catch {
    return link.hash.slice(1);
  }
}

function findTarget(fragment: string, from: Element, page: Page): Element | null {
  return page.byId(from, fragment) ?? page.select('a[name]').find((anchor) => anchor.getAttribute('name') === fragment) ?? null;
}

const isJustBefore = (target: Element, content: Element) => target.nextElementSibling === content;

/** Links inside a menu go to parts of the page, not past it. */
const isTableOfContents = (link: Element) =>
  link.closest('nav, [role="navigation"], li li') !== null && link.closest('nav')?.querySelectorAll('a').length !== 1;

/** Has a style rule for focus that bears on the link or on what is around it. */
function changesOnFocus(element: Element, page: Page): boolean {
  const selectors = page.memo('skip-links/focus', () =>
    cssRules(page).rules.flatMap(({ selector }) =>
      selector
        .split(',')
        .filter((part) => /:(focus|not\()/.test(part))
        .map(
          (part) =>
            part
              .replace(/:focus(-visible|-within)?/g, '')
              .replace(/:not\(\s*\)/g, '')
              .trim() || '*',
        ),
    ),
  );
  for (let node: Element | null = element, up = 0; node && up < 3; node = node.parentElement, up++) {
    for (const selector of selectors) {
      if (selector === '*' || /^(a|button|input)$/.test(selector)) continue;
      try {
        if (node.matches(selector)) return true;
      } catch {
        // a selector of another browser
      }
    }
  }
  return false;
}
