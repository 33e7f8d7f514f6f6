/** Query parameters that follow a visitor and never choose the page. */
const trackers = /^(utm_\w+|fbclid|gclid|mc_[ce]id|msclkid|pk_\w+|mtm_\w+|_ga|_gl)$/;

/**
 * What makes two addresses the same page: origin, path and query without trackers.
 * A fragment counts only where it is a route (`#/…`, `#!…`) of a single-page application.
 * @param url an absolute address
 */
export function pageKey(url: string): string {
  const { protocol, host, pathname, searchParams, hash } = new URL(url);
  for (const name of [...searchParams.keys()]) if (trackers.test(name)) searchParams.delete(name);
  searchParams.sort();
  const query = searchParams.toString();
  const route = /^#[/!]/.test(hash) ? hash : '';
  return `${protocol}//${host}${pathname}${query && `?${query}`}${route}`;
}

/** Key of a named state of a page: an address never holds a plain space. */
export function stateKey(key: string, state: string): string {
  return `${key} ${state.trim()}`;
}
