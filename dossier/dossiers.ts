import type { Dossier } from '../contracts';
import { database } from './database';
import { readDossier } from './read-dossier';

/** Tells every page of the extension that a dossier changed. */
const channelName = 'temoin-dossiers';

export interface StoredDossiers {
  /** The last one changed first. */
  readonly dossiers: readonly Dossier[];
  /** Ids of those that do not parse, and why; they are left where they are. */
  readonly unreadable: readonly { readonly id: string; readonly error: string }[];
}

/**
 * Stores a new dossier, or one that was imported.
 * @throws {DOMException} `ConstraintError` when its id is taken, `QuotaExceededError` when the disk is full
 */
export async function addDossier(dossier: Dossier): Promise<void> {
  await (await database()).add('dossiers', readDossier(dossier, 'dossier'));
  tell(dossier.id);
}

/**
 * Changes a dossier in one transaction, so that two pages of the extension never undo each other's work.
 * @param change gives the new one; the same object means that nothing changed
 * @throws {RangeError} when there is none of that id
 * @throws {ContractError} when what is stored or what `change` gives does not parse: nothing is written then
 * @throws {DOMException} `QuotaExceededError` when the disk is full: what was stored stays
 */
export async function changeDossier(id: string, change: (dossier: Dossier) => Dossier, at = new Date()): Promise<Dossier> {
  const transaction = (await database()).transaction('dossiers', 'readwrite');
  const known = await transaction.store.get(id);
  if (known === undefined) throw new RangeError(`There is no dossier ${id}`);
  const before = readDossier(known);
  const changed = change(before);
  if (changed === before) return before;
  const after = readDossier({ ...changed, updated: at.toISOString() }, 'dossier');
  await transaction.store.put(after);
  await transaction.done;
  tell(id);
  return after;
}

/** @throws {ContractError} when what is stored does not parse */
export async function dossierById(id: string): Promise<Dossier | undefined> {
  const stored = await (await database()).get('dossiers', id);
  return stored && readDossier(stored);
}

export async function allDossiers(): Promise<StoredDossiers> {
  const dossiers: Dossier[] = [];
  const unreadable: { id: string; error: string }[] = [];
  for (const record of await (await database()).getAll('dossiers')) {
    try {
      dossiers.push(readDossier(record));
    } catch (error) {
      unreadable.push({ id: String((record as { id?: unknown }).id), error: (error as Error).message });
    }
  }
  dossiers.sort((one, other) => (one.updated < other.updated ? 1 : -1));
  return { dossiers, unreadable };
}

/** Erases a dossier, its captures, and its scans that no other dossier holds. Answers are the site's, and stay. */
export async function eraseDossier(id: string): Promise<void> {
  const transaction = (await database()).transaction(['dossiers', 'captures', 'images', 'scans'], 'readwrite');
  const store = (name: 'dossiers' | 'captures' | 'images' | 'scans') => transaction.objectStore(name);
  const all = await transaction.objectStore('dossiers').getAll();
  const held = new Set(all.filter((one) => one.id !== id).flatMap(scanIds));
  const mine = all.filter((one) => one.id === id).flatMap(scanIds);
  for (const scan of mine) if (!held.has(scan)) await store('scans').delete(scan);
  for (const capture of await transaction.objectStore('captures').index('dossier').getAllKeys(id)) {
    await store('captures').delete(capture);
    await store('images').delete(capture);
  }
  await store('dossiers').delete(id);
  await transaction.done;
  tell(id);
}

/** Calls `told` with the id of each dossier that is changed, by any page. @returns what stops it */
export function onDossiers(told: (id: string) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }) => told(String(data));
  return () => channel.close();
}

/** All scans that a dossier holds; a damaged record holds those that can be read in it. */
export function scanIds(dossier: Dossier): string[] {
  const pages: unknown = dossier?.pages;
  if (!Array.isArray(pages)) return [];
  return pages.flatMap(({ scans }: Dossier['pages'][number]) => (Array.isArray(scans) ? scans.map(({ id }) => id) : []));
}

/** Says that a dossier, or what it holds, changed. */
export function tell(id: string): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(id);
  channel.close();
}
