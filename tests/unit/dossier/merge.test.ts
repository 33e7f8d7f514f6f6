import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Dossier, parse } from '../../../contracts';
import { agreementOf } from '../../../dossier/agreement';
import { mergeDossiers } from '../../../dossier/merge';
import { answer } from '../referential/build';
import { capture, dossier, samplePage } from './build';

const contact = samplePage({
  id: 'page-2',
  key: 'https://ecole.fr/contact',
  url: 'https://ecole.fr/contact',
  name: 'Contact',
  kinds: ['contact'],
  scans: [],
});

describe('two versions of a dossier', () => {
  test('that are the same merge into the same, without conflict', () => {
    const mine = dossier({ pages: [samplePage(), contact], labels: { U01: 'A' } });
    expect(mergeDossiers(mine, mine)).toEqual({ dossier: mine, conflicts: [], added: [] });
  });

  test('keep the pages and scans of both', () => {
    const theirs = dossier({ pages: [samplePage({ id: 'other-id', scans: [{ id: 'scan-9', at: '2026-02-01T10:00:00Z' }] }), contact] });
    const { dossier: merged, added } = mergeDossiers(dossier(), theirs);
    expect(merged.pages.map(({ id, scans }) => [id, scans.map((one) => one.id)])).toEqual([
      ['page-1', ['scan-9', 'scan-1']],
      ['page-2', []],
    ]);
    expect(added.map(({ id }) => id)).toEqual(['page-2']);
    expect(parse(Dossier, merged, 'dossier')).toEqual(merged);
  });

  test('show what they say differently, and keep one’s own', () => {
    const theirs = dossier({ name: 'Autre', pages: [samplePage({ name: 'Page d’accueil' })], labels: { U01: 'B', U02: 'C' } });
    const { dossier: merged, conflicts } = mergeDossiers(dossier({ labels: { U01: 'A' } }), theirs);
    expect(conflicts.map(({ what }) => what)).toEqual(['name', 'page-name', 'label']);
    expect(merged).toMatchObject({ name: 'École, audit 2026', labels: { U01: 'A', U02: 'C' } });
  });
});

describe('answers of several persons', () => {
  const said = (author: string, value: 'yes' | 'no' | 'skip', day: number, more = {}) =>
    answer({ id: `${author}${day}`, author, value, at: `2026-03-0${day}T10:00:00Z`, ...more });

  test('are compared where two answered the same question, by what each said last', () => {
    const [pair] = agreementOf([
      said('Ana', 'no', 1),
      said('Ana', 'yes', 2),
      said('Bob', 'no', 3),
      said('Bob', 'yes', 4, { test: '1.1.2' }),
    ]);
    expect(pair).toEqual({
      one: 'Ana',
      other: 'Bob',
      both: 1,
      same: 0,
      differ: [{ test: '1.1.1', page: 'https://ecole.fr/', one: 'yes', other: 'no' }],
    });
  });

  test('are not, when one took theirs back, or spoke of another page', () => {
    expect(agreementOf([said('Ana', 'yes', 1), said('Bob', 'no', 2), said('Bob', 'skip', 3)])).toEqual([]);
    expect(agreementOf([said('Ana', 'yes', 1), said('Bob', 'no', 2, { page: 'https://ecole.fr/x' })])).toEqual([]);
  });
});

describe('two stored dossiers of a site', () => {
  beforeEach(() => {
    vi.resetModules();
    globalThis.indexedDB = new IDBFactory();
  });

  test('become one, captures included', async () => {
    const { addDossier, allDossiers } = await import('../../../dossier/dossiers');
    const { mergeStored } = await import('../../../dossier/merge-stored');
    const { database } = await import('../../../dossier/database');
    const { keepCapture } = await import('../../../dossier/evidence/captures');
    await addDossier(dossier());
    await addDossier(
      dossier({ id: 'theirs', pages: [samplePage({ id: 'x', scans: [{ id: 'scan-9', at: '2026-02-01T10:00:00Z' }] }), contact] }),
    );
    await keepCapture({ ...capture({ scan: 'scan-9' }), dossier: 'theirs' }, new Uint8Array([1]));
    await mergeStored('dossier-1', 'theirs');
    expect((await allDossiers()).dossiers.map(({ id, pages }) => [id, pages.length])).toEqual([['dossier-1', 2]]);
    expect(await (await database()).getAll('captures')).toMatchObject([{ dossier: 'dossier-1', page: 'page-1', scan: 'scan-9' }]);
    await expect(mergeStored('dossier-1', 'theirs')).rejects.toThrow(RangeError);
  });

  test('stay two when they are of two sites', async () => {
    const { addDossier, allDossiers } = await import('../../../dossier/dossiers');
    const { mergeStored } = await import('../../../dossier/merge-stored');
    await addDossier(dossier());
    await addDossier(dossier({ id: 'theirs', site: 'https://autre.fr' }));
    await expect(mergeStored('dossier-1', 'theirs')).rejects.toThrow('autre.fr');
    expect((await allDossiers()).dossiers).toHaveLength(2);
  });
});
