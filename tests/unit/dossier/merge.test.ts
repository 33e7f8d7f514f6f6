import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Dossier, parse } from '../../../contracts';
import { answerConflicts, mergeDossiers } from '../../../dossier/merge';
import { answer, scan } from '../referential/build';
import { dossier, samplePage } from './build';

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

  test('show questions that both answered differently: the later counts', () => {
    const mine = answer({ id: 'm', value: 'yes', at: '2026-03-02T10:00:00Z', author: 'Ana' });
    const theirs = answer({ id: 't', value: 'no', at: '2026-03-03T10:00:00Z', author: 'Bob' });
    expect(answerConflicts([mine], [theirs])).toEqual([
      { what: 'answer', where: '1.1.1', mine: 'yes (Ana)', theirs: 'no (Bob)', kept: 'theirs' },
    ]);
    expect(answerConflicts([mine], [{ ...theirs, value: 'yes' }])).toEqual([]);
    expect(answerConflicts([mine], [{ ...theirs, page: 'https://ecole.fr/contact' }])).toEqual([]);
  });
});

describe('an imported dossier', () => {
  beforeEach(() => {
    vi.resetModules();
    globalThis.indexedDB = new IDBFactory();
  });
  const content = { dossier: dossier(), scans: new Map([['scan-1', scan()]]), answers: [answer()], captures: [] };

  test('is stored whole, and is what was exported', async () => {
    const { storeImported } = await import('../../../dossier/store-import');
    const { contentOf } = await import('../../../dossier/content');
    expect(await storeImported(content, new Map())).toMatchObject({ merged: false, conflicts: [] });
    expect(await contentOf('dossier-1')).toEqual({ ...content, unreadable: 0 });
  });

  test('merges with the one that is there', async () => {
    const { storeImported } = await import('../../../dossier/store-import');
    const { contentOf } = await import('../../../dossier/content');
    await storeImported(content, new Map());
    const theirs = { ...content, dossier: dossier({ pages: [samplePage(), contact] }) };
    expect(await storeImported(theirs, new Map())).toMatchObject({ merged: true, pagesAdded: 1, conflicts: [] });
    expect((await contentOf('dossier-1')).dossier.pages).toHaveLength(2);
  });
});
