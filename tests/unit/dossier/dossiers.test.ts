import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ContractError } from '../../../contracts';
import { readDossier } from '../../../dossier/read-dossier';
import { answer, scan } from '../referential/build';
import { dossier, samplePage } from './build';

const golden = JSON.parse(readFileSync('tests/unit/dossier/dossier-v1.golden.json', 'utf8'));

describe('a stored dossier', () => {
  test('of version 1 is read as it was written', () => {
    expect(readDossier(golden)).toEqual(golden);
  });

  test('of a newer version, or damaged, is refused by the name of what is wrong', () => {
    const refused = (record: unknown) => {
      try {
        readDossier(record);
      } catch (error) {
        return error instanceof ContractError ? error.path : error;
      }
    };
    expect(refused({ ...golden, version: 2 })).toBe('version');
    expect(refused({ ...golden, pages: [{ ...golden.pages[0], scans: 'none' }] })).toBe('pages.0.scans');
    expect(refused({ ...golden, derogations: [{ ...golden.derogations[0], reason: '' }] })).toBe('derogations.0.reason');
    expect(refused(null)).toBe('');
  });
});

describe('the store', () => {
  let store: typeof import('../../../dossier/dossiers');
  let content: typeof import('../../../dossier/content');
  let database: typeof import('../../../dossier/database');

  beforeEach(async () => {
    vi.resetModules();
    globalThis.indexedDB = new IDBFactory();
    store = await import('../../../dossier/dossiers');
    content = await import('../../../dossier/content');
    database = await import('../../../dossier/database');
  });

  test('opens what version 2 stored, and loses nothing of it', async () => {
    const old = await openDB('temoin', 2, {
      upgrade(db) {
        db.createObjectStore('scans', { keyPath: 'id' }).createIndex('page', ['page.key', 'at']);
        db.createObjectStore('answers', { keyPath: 'id' }).createIndex('site', 'site');
      },
    });
    await old.put('scans', scan());
    await old.put('answers', answer());
    old.close();
    await store.addDossier(dossier());
    const read = await content.contentOf('dossier-1');
    expect(read.scans.get('scan-1')).toEqual(scan());
    expect(read.answers).toEqual([answer()]);
    expect(read.unreadable).toBe(0);
  });

  test('keeps two changes made at the same time', async () => {
    await store.addDossier(dossier());
    const name = (value: string) => store.changeDossier('dossier-1', (known) => ({ ...known, name: value }));
    const label = () => store.changeDossier('dossier-1', (known) => ({ ...known, labels: { U01: 'A1' } }));
    await Promise.all([name('Autre nom'), label()]);
    expect(await store.dossierById('dossier-1')).toMatchObject({ name: 'Autre nom', labels: { U01: 'A1' } });
  });

  test('refuses a change that makes the dossier unreadable, and keeps what was there', async () => {
    await store.addDossier(dossier());
    const spoil = store.changeDossier('dossier-1', (known) => ({ ...known, mode: 'all' as 'full106' }));
    await expect(spoil).rejects.toThrow('mode');
    expect((await store.dossierById('dossier-1'))?.mode).toBe('full106');
  });

  test('lists what can be read beside what can’t', async () => {
    await store.addDossier(dossier());
    await (await database.database()).put('dossiers', { ...dossier(), id: 'damaged', version: 9 as 1 });
    const { dossiers, unreadable } = await store.allDossiers();
    expect(dossiers.map(({ id }) => id)).toEqual(['dossier-1']);
    expect(unreadable).toMatchObject([{ id: 'damaged', error: expect.stringContaining('version') }]);
  });

  test('keeps every scan that a dossier holds, and ten others of a page', async () => {
    await store.addDossier(dossier());
    const { keepScan } = await import('../../../dossier/scans');
    await keepScan(scan({ at: '2026-01-01T00:00:00Z' }));
    for (let day = 10; day < 22; day++) await keepScan(scan({ id: `later-${day}`, at: `2026-02-${day}T00:00:00Z` }));
    const ids = await (await database.database()).getAllKeys('scans');
    expect(ids.sort()).toEqual([...Array.from({ length: 10 }, (_, index) => `later-${index + 12}`), 'scan-1']);
  });

  test('erases a dossier and what it alone holds', async () => {
    const db = await database.database();
    await db.put('scans', scan());
    await db.put('scans', scan({ id: 'shared' }));
    const both = samplePage({ scans: [...samplePage().scans, { id: 'shared', at: '2026-03-02T10:00:00Z' }] });
    await store.addDossier(dossier({ pages: [both] }));
    await store.addDossier(dossier({ id: 'other', pages: [samplePage({ scans: [{ id: 'shared', at: '2026-03-02T10:00:00Z' }] })] }));
    await store.eraseDossier('dossier-1');
    expect(await db.getAllKeys('scans')).toEqual(['shared']);
    expect((await store.allDossiers()).dossiers.map(({ id }) => id)).toEqual(['other']);
  });
});
