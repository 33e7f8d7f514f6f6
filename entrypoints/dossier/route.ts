/** What the address shows: `#<dossier>/<part>/<arguments…>`; nothing: the list of dossiers. */
export interface Route {
  readonly dossier: string | null;
  readonly part: string;
  readonly args: readonly string[];
}

export const firstPart = 'todo';

/** @param hash without its `#` */
export function readRoute(hash: string): Route {
  const [dossier = '', part = firstPart, ...args] = hash.split('/').map(decode);
  return { dossier: dossier || null, part, args };
}

export function urlOf(dossier: string, ...rest: readonly string[]): string {
  return `#${[dossier, ...rest].map(encodeURIComponent).join('/')}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
