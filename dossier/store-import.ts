import type { Dossier } from '../contracts';
import type { DossierContent } from './content';
import { database } from './database';
import { scanIds, tell } from './dossiers';
import { answerConflicts, type Conflict, mergeDossiers } from './merge';
import { sortOut } from './read-answers';
import { readDossier } from './read-dossier';

export interface Stored {
  readonly dossier: Dossier;
  /** Merged into the dossier of the same id that was there. */
  readonly merged: boolean;
  readonly pagesAdded: number;
  readonly conflicts: readonly Conflict[];
}

/**
 * Stores what was read from a file, all or nothing. A dossier of the same id that is already here is merged with it.
 * @throws {DOMException} `QuotaExceededError` when the disk is full: nothing is stored then, and nothing lost
 */
export async function storeImported(content: Omit<DossierContent, 'unreadable'>, images: ReadonlyMap<string, Uint8Array>): Promise<Stored> {
  const theirs = content.dossier;
  const transaction = (await database()).transaction(['dossiers', 'scans', 'answers', 'captures', 'images'], 'readwrite');
  const dossiers = transaction.objectStore('dossiers');
  const known = await dossiers.get(theirs.id);
  const mine = known && readDossier(known);
  const here = sortOut(await transaction.objectStore('answers').index('site').getAll(theirs.site)).answers;
  const { dossier, conflicts, added } = mine ? mergeDossiers(mine, theirs) : { dossier: theirs, conflicts: [], added: [] };
  await dossiers.put(readDossier(dossier, 'dossier'));

  const held = new Set(scanIds(dossier));
  for (const scan of content.scans.values()) if (held.has(scan.id)) await transaction.objectStore('scans').put(scan);
  for (const answer of content.answers) await transaction.objectStore('answers').put(answer);
  for (const capture of content.captures) {
    const page = dossier.pages.find(({ scans }) => scans.some(({ id }) => id === capture.scan));
    // What was captured here is whole; what comes from a file may be masked.
    if (!page || (await transaction.objectStore('captures').getKey(capture.id)) !== undefined) continue;
    await transaction.objectStore('captures').put({ ...capture, dossier: dossier.id, page: page.id });
    const image = images.get(capture.id);
    if (image) await transaction.objectStore('images').put(image, capture.id);
  }
  await transaction.done;
  tell(dossier.id);
  return {
    dossier,
    merged: mine !== undefined,
    pagesAdded: added.length,
    conflicts: [...conflicts, ...answerConflicts(here, content.answers)],
  };
}
