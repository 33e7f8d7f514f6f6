import { database } from './database';
import { tell } from './dossiers';
import { type Merged, mergeDossiers } from './merge';
import { readDossier } from './read-dossier';

/**
 * Merges one stored dossier into another, captures included, and takes it away: all or nothing. Answers are the site's: both had them already.
 * @returns what the two said differently
 * @throws {RangeError} when one of them is not there, or they are of different sites
 */
export async function mergeStored(mine: string, theirs: string, at = new Date()): Promise<Merged> {
  const transaction = (await database()).transaction(['dossiers', 'captures'], 'readwrite');
  const dossiers = transaction.objectStore('dossiers');
  const [one, other] = [await dossiers.get(mine), await dossiers.get(theirs)];
  if (!one || !other || mine === theirs) throw new RangeError('There are no two dossiers to merge');
  const [left, right] = [readDossier(one), readDossier(other)];
  if (left.site && right.site && left.site !== right.site) throw new RangeError(`${left.site} and ${right.site} are two sites`);
  const merged = mergeDossiers(left, right);
  await dossiers.put(readDossier({ ...merged.dossier, updated: at.toISOString() }, 'dossier'));
  const captures = transaction.objectStore('captures');
  for (const capture of await captures.index('dossier').getAll(theirs)) {
    const page = merged.dossier.pages.find(({ scans }) => scans.some(({ id }) => id === capture.scan));
    if (page) await captures.put({ ...capture, dossier: mine, page: page.id });
  }
  await dossiers.delete(theirs);
  await transaction.done;
  tell(mine);
  tell(theirs);
  return merged;
}
