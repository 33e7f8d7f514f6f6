import type { Status } from '../../referential/verdict';

/** Statuses as they are shown: NT with questions open is "à vérifier". Glyph and class have the same short names. */
export type ShownStatus = 'NC' | 'toCheck' | 'NT' | 'C' | 'NA';

/** The order of the groups, the same on every screen. */
export const shownOrder: readonly ShownStatus[] = ['NC', 'toCheck', 'NT', 'C', 'NA'];

export function shownStatus({ status, toCheck }: { status: Status; toCheck: boolean }): ShownStatus {
  return status === 'NT' && toCheck ? 'toCheck' : status;
}

export const glyphOf = { NC: 'nc', toCheck: 'av', NT: 'nt', C: 'c', NA: 'na' } as const satisfies Record<ShownStatus, string>;
