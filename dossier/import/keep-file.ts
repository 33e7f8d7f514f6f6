import { database } from '../database';
import { tell } from '../dossiers';
import type { ImportedDossier } from './read-file';

/**
 * Stores a dossier that was read from a file, all of it or nothing. Scans and answers that are there already stay as they are; a dossier that
 * is there already is not touched: the file's becomes another one.
 * @param copyName name of that other one
 * @returns id of the dossier
 * @throws {DOMException} `QuotaExceededError` when the disk is full: nothing is stored then
 */
export async function keepImported({ content, images }: ImportedDossier, copyName: (name: string) => string): Promise<string> {
  const transaction = (await database()).transaction(['dossiers', 'scans', 'answers', 'captures', 'images'], 'readwrite');
  const { dossier, scans, answers, captures } = content;
  const isThere = (await transaction.objectStore('dossiers').getKey(dossier.id)) !== undefined;
  const kept = isThere ? { ...dossier, id: crypto.randomUUID(), name: copyName(dossier.name) } : dossier;
  await transaction.objectStore('dossiers').add(kept);
  for (const scan of scans.values()) {
    const store = transaction.objectStore('scans');
    if ((await store.getKey(scan.id)) === undefined) await store.add(scan);
  }
  for (const answer of answers) {
    const store = transaction.objectStore('answers');
    if ((await store.getKey(answer.id)) === undefined) await store.add(answer);
  }
  for (const capture of captures) {
    const image = images.get(capture.id);
    const taken = (await transaction.objectStore('captures').getKey(capture.id)) !== undefined;
    const id = taken ? crypto.randomUUID() : capture.id;
    await transaction.objectStore('captures').add({ ...capture, id, dossier: kept.id });
    if (image) await transaction.objectStore('images').add(image, id);
  }
  await transaction.done;
  tell(kept.id);
  return kept.id;
}
