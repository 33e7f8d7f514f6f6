import type { Dossier, Scan } from '../contracts';
import { database } from './database';
import { allDossiers, changeDossier } from './dossiers';
import { pageKey } from './page-key';
import { guessKinds } from './required-pages';
import { type PageEntry, scanOfEntry, withScan } from './sample';
import { keepScan } from './scans';

interface Held {
  /** Under the key of what it is a scan of. */
  readonly scan: Scan;
  /** The dossier already had it, as the scan of this page or of another state. */
  readonly before: boolean;
}

/**
 * Puts a scan into a dossier, as the scan of a page or of a named state of it.
 * @throws {DOMException} `QuotaExceededError` when the disk is full
 */
export async function holdScan(id: string, scan: Scan, entry: Omit<PageEntry, 'kinds'>): Promise<Held> {
  const kinds = guessKinds(scan.page.url, [scan.facts]);
  const held = scanOfEntry(scan, pageKey(scan.page.url), { ...entry, kinds });
  // Held before it is stored again: it is then never among those that are forgotten.
  let before = false;
  const dossier = await changeDossier(id, (known) => {
    before = known.pages.some(({ scans }) => scans.some((one) => one.id === scan.id));
    return withScan(known, held, { ...entry, kinds });
  });
  await keepScan(held);
  if (before) await moveCaptures(dossier, held);
  return { scan: held, before };
}

/** Gives a new scan to every dossier whose sample has its page. @returns those dossiers */
export async function attachScan(scan: Scan): Promise<readonly Dossier[]> {
  const { dossiers } = await allDossiers();
  const concerned = dossiers.filter(({ pages }) => pages.some(({ key }) => key === scan.page.key));
  return Promise.all(concerned.map(({ id }) => changeDossier(id, (known) => withScan(known, scan))));
}

/** Captures that were taken before their scan was said to be another page's follow it. */
async function moveCaptures(dossier: Dossier, scan: Scan): Promise<void> {
  const page = dossier.pages.find(({ scans }) => scans.some(({ id }) => id === scan.id));
  const transaction = (await database()).transaction('captures', 'readwrite');
  for (const capture of await transaction.store.index('dossier').getAll(dossier.id)) {
    if (page && capture.scan === scan.id && capture.page !== page.id) await transaction.store.put({ ...capture, page: page.id });
  }
  await transaction.done;
}
