/** How the header names a page: its host, or the name of a local file. */
export function pageName(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, host, pathname } = new URL(url);
  if (host) return protocol.startsWith('http') ? host : '';
  return protocol === 'file:' ? decodeURIComponent(pathname.split('/').at(-1) ?? '') : '';
}
