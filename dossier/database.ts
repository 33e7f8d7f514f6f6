import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Answer, Capture, Dossier, Scan } from '../contracts';

interface Schema extends DBSchema {
  scans: { key: string; value: Scan; indexes: { page: [string, string] } };
  answers: { key: string; value: Answer; indexes: { site: string } };
  dossiers: { key: string; value: Dossier };
  captures: { key: string; value: Capture; indexes: { dossier: string } };
  /** Under the id of its capture. */
  images: { key: string; value: Uint8Array };
}

let connection: Promise<IDBPDatabase<Schema>> | undefined;

/** The one database of the extension: opened once per context, closed when another context upgrades or erases it. */
export function database(): Promise<IDBPDatabase<Schema>> {
  connection ??= openDB<Schema>('temoin', 3, {
    // Version by version: what an older one stored stays as it is.
    upgrade(db, from) {
      if (from < 1) db.createObjectStore('scans', { keyPath: 'id' }).createIndex('page', ['page.key', 'at']);
      if (from < 2) db.createObjectStore('answers', { keyPath: 'id' }).createIndex('site', 'site');
      if (from < 3) {
        db.createObjectStore('dossiers', { keyPath: 'id' });
        db.createObjectStore('captures', { keyPath: 'id' }).createIndex('dossier', 'dossier');
        db.createObjectStore('images');
      }
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      connection = undefined;
    },
    terminated() {
      connection = undefined;
    },
  });
  // A database that could not be opened may open the next time.
  connection.catch(() => {
    connection = undefined;
  });
  return connection;
}
