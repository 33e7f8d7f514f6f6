import type { Page } from '.';

export interface Refresh {
  /** The element that the browser obeys: the first one whose content is valid. */
  readonly element: Element;
  /** Seconds. */
  readonly delay: number;
  /** Where it leads; '' for the page itself. */
  readonly url: string;
}

/**
 * The page's own refresh or redirection, by the algorithm of HTML (shared declarative refresh steps): whole seconds,
 * then a semicolon, a comma or a space before the address. Later ones are not obeyed.
 */
export function refreshOf(page: Page): Refresh | undefined {
  return page.memo('refresh', () => {
    for (const element of page.document.querySelectorAll('meta[http-equiv="refresh" i][content]')) {
      const refresh = parseRefresh(element.getAttribute('content') ?? '');
      if (refresh) return { element, ...refresh };
    }
  });
}

export function parseRefresh(content: string): { delay: number; url: string } | undefined {
  const [, digits, dot, rest = ''] = /^[\t\n\f\r ]*(\d*)([.\d]*)([\s\S]*)$/.exec(content) ?? [];
  if (!digits && !dot?.startsWith('.')) return;
  if (rest !== '' && !/^[\t\n\f\r ;,]/.test(rest)) return;
  const target = rest.replace(/^[\t\n\f\r ]*[;,]?[\t\n\f\r ]*/, '').replace(/^url[\t\n\f\r ]*=[\t\n\f\r ]*/i, '');
  const quote = /^["']/.exec(target)?.[0];
  const url = quote ? (target.slice(1).split(quote)[0] ?? '') : target;
  return { delay: Number(digits || 0), url: url.trim() };
}
