import { Capture, parse } from '../../contracts';
import { database } from '../database';
import { tell } from '../dossiers';
import { readDossier } from '../read-dossier';

/**
 * Stores a capture and its image together, under the page that holds its scan now: it may have moved to a named state meanwhile.
 * @returns false when no page of the dossier holds the scan any more: nothing is stored then
 * @throws {DOMException} `QuotaExceededError` when the disk is full: what was stored stays
 */
export async function keepCapture(capture: Omit<Capture, 'page'>, image: Uint8Array): Promise<boolean> {
  const transaction = (await database()).transaction(['dossiers', 'captures', 'images'], 'readwrite');
  const stored = await transaction.objectStore('dossiers').get(capture.dossier);
  const page = stored && readDossier(stored).pages.find(({ scans }) => scans.some(({ id }) => id === capture.scan));
  if (!page) return false;
  await transaction.objectStore('captures').put(parse(Capture, { ...capture, page: page.id }, 'capture'));
  await transaction.objectStore('images').put(image, capture.id);
  await transaction.done;
  tell(capture.dossier);
  return true;
}

/** Erases a capture and its image. */
export async function forgetCapture({ id, dossier }: Pick<Capture, 'id' | 'dossier'>): Promise<void> {
  const transaction = (await database()).transaction(['captures', 'images'], 'readwrite');
  await transaction.objectStore('captures').delete(id);
  await transaction.objectStore('images').delete(id);
  await transaction.done;
  tell(dossier);
}

/** SHA-256 of bytes, hexadecimal. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
