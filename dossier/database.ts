import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Scan } from '../contracts';

interface Schema extends DBSchema {
  scans: { key: string; value: Scan; indexes: { page: [string, string] } };
}

let connection: Promise<IDBPDatabase<Schema>> | undefined;

/** The one database of the extension: opened once per context, closed when another context upgrades or erases it. */
export function database(): Promise<IDBPDatabase<Schema>> {
  connection ??= openDB<Schema>('temoin', 1, {
    upgrade(db) {
      db.createObjectStore('scans', { keyPath: 'id' }).createIndex('page', ['page.key', 'at']);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      connection = undefined;
    },
    terminated() {
      connection = undefined;
    },
  });
  return connection;
}
