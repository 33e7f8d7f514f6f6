import * as z from 'zod/mini';
import { parse, Scan } from '../contracts';
import { database } from './database';
import { scanIds } from './dossiers';

/** Scans kept for a page that no dossier holds: enough to compare, not enough to fill a disk. */
const kept = 10;

/**
 * Stores a scan at once and forgets the oldest ones of the same page that no dossier holds.
 * @throws {DOMException} `QuotaExceededError` when the disk is full: nothing already stored is lost.
 */
export async function keepScan(scan: Scan): Promise<void> {
  const db = await database();
  const transaction = db.transaction(['scans', 'dossiers'], 'readwrite');
  const scans = transaction.objectStore('scans');
  await scans.put(scan);
  const held = new Set((await transaction.objectStore('dossiers').getAll()).flatMap(scanIds));
  const ids = await scans.index('page').getAllKeys(rangeOf(scan.page.key));
  for (const id of ids.filter((one) => !held.has(one)).slice(0, -kept)) await scans.delete(id);
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

/** Scans kept of a page, the oldest first. What can't be read is left out, and left where it is. */
export async function scansOf(pageKey: string): Promise<readonly Scan[]> {
  const records = await (await database()).getAllFromIndex('scans', 'page', rangeOf(pageKey));
  return records.flatMap((record) => {
    const read = z.safeParse(Scan, record);
    return read.success ? [read.data] : [];
  });
}

/** The last scan of the same page made before this one. */
export async function scanBefore({ page, at }: Pick<Scan, 'page' | 'at'>): Promise<Scan | undefined> {
  const range = IDBKeyRange.bound([page.key, ''], [page.key, at], false, true);
  const cursor = await (await database()).transaction('scans').store.index('page').openCursor(range, 'prev');
  return cursor ? parse(Scan, cursor.value, 'stored scan') : undefined;
}

function rangeOf(pageKey: string): IDBKeyRange {
  return IDBKeyRange.bound([pageKey, ''], [pageKey, '\uffff']);
}
