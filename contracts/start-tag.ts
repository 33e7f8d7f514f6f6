const addresses = new Set(['src', 'href', 'data', 'action', 'for', 'name', 'type', 'value']);

/**
 * Attributes of a start tag that say which thing the element is, addresses without their query; others change too often.
 * @param html an excerpt, as `Target.html`
 */
export function addressOf(html: string): string {
  const tag = /^<[^\s>]+(?:[^"'>]|"[^"]*"|'[^']*')*/.exec(html)?.[0] ?? '';
  const kept: string[] = [];
  for (const [, name = '', value = ''] of tag.matchAll(/\s([^\s"'<>/=]+)="([^"]*)"/g)) {
    if (addresses.has(name.toLowerCase()))
      kept.push(`${name}=${value.startsWith('data:') ? value : value.replace(/[?#].*$/, '') || value}`);
  }
  return kept.sort().join(' ');
}

/** `img` of `<img src="…">`; empty when the excerpt has no start tag. */
export function tagOf(html: string): string {
  return /^<([a-z][\w-]*)/i.exec(html)?.[1]?.toLowerCase() ?? '';
}

/** Text of an excerpt, without its tags. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*(>|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
