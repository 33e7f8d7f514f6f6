import type { Added, Request, Scan } from '../../contracts';
import { attachScan, holdScan } from '../../dossier/hold-scan';
import { createDossier } from '../dossier/create-dossier';
import { readSettings } from '../settings/store';
import type { Captures } from './captures';

type Add = Extract<Request, { type: 'dossier.add' }>;

/** Puts a scan into a dossier, and has its captures taken. @param renamed told when the scan became that of a named state */
export async function addToDossier(asked: Add, scan: Scan | undefined, captures: Captures, renamed: (scan: Scan) => void): Promise<Added> {
  if (!scan) return { ok: false, why: 'no-scan' };
  const { author } = await readSettings();
  try {
    const id = asked.dossier ?? (await createDossier(asked.dossierName, author));
    const held = await holdScan(id, scan, { name: asked.name, state: asked.state });
    if (held.scan !== scan) renamed(held.scan);
    // Of a page already in the sample they were taken when it was scanned.
    if (!held.before) void captures.take({ tab: asked.tab, dossier: id, scan: held.scan, author });
    return { ok: true, dossier: id };
  } catch (error) {
    console.warn('The page could not be added:', error);
    return { ok: false, why: error instanceof RangeError ? 'gone' : 'disk' };
  }
}

/** A page was scanned: the dossiers that have it in their sample take the scan, and captures of it. */
export async function scanned(tab: number, scan: Scan, captures: Captures): Promise<void> {
  captures.stop(tab);
  try {
    const { author } = await readSettings();
    for (const { id } of await attachScan(scan)) void captures.take({ tab, dossier: id, scan, author });
  } catch (error) {
    console.warn('No dossier could take the scan:', error);
  }
}
