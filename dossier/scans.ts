import { parse, Scan } from '../contracts';
import { database } from './database';

/** Scans kept for a page that no dossier holds: enough to compare, not enough to fill a disk. */
const kept = 10;

/**
 * Stores a scan at once and forgets the oldest ones of the same page.
 * @throws {DOMException} `QuotaExceededError` when the disk is full: nothing already stored is lost.
 */
export async function keepScan(scan: Scan): Promise<void> {
  const db = await database();
  const transaction = db.transaction('scans', 'readwrite');
  await transaction.store.put(scan);
  const ids = await transaction.store.index('page').getAllKeys(rangeOf(scan.page.key));
  for (const id of ids.slice(0, -kept)) await transaction.store.delete(id);
  await transaction.done;
}

/**
 * @returns the scan, or undefined when there is none of that id.
 * @throws {ContractError} when what is stored does not parse (an older or damaged record); it is left where it is.
 */
export async function scanById(id: string): Promise<Scan | undefined> {
  const stored = await (await database()).get('scans', id);
  return stored && parse(Scan, stored, 'stored scan');
}

function rangeOf(pageKey: string): IDBKeyRange {
  return IDBKeyRange.bound([pageKey, ''], [pageKey, '\uffff']);
}
