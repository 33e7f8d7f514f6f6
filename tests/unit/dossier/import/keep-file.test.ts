import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { contentOf, imageOf } from '../../../../dossier/content';
import { allDossiers, eraseDossier } from '../../../../dossier/dossiers';
import { dossierFile } from '../../../../dossier/export/json';
import { keepImported } from '../../../../dossier/import/keep-file';
import { readDossierFile } from '../../../../dossier/import/read-file';
import { images, school } from '../export/school';

const content = school();
const file = new Blob([JSON.stringify(dossierFile({ ...content, scans: [...content.scans.values()], images, at: new Date(0) }))]);
const open = async () => keepImported(await readDossierFile(file), (name) => `${name}, copie`);

test('a dossier that was opened from a file, erased and opened again is equal', async () => {
  for (let times = 0; times < 2; times++) {
    const id = await open();
    expect(id).toBe(content.dossier.id);
    const stored = await contentOf(id);
    expect({ ...stored, answers: stored.answers.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }).toEqual({ ...content, unreadable: 0 });
    expect(await imageOf('cap-1')).toEqual(images.get('cap-1'));
    await eraseDossier(id);
    expect((await allDossiers()).dossiers).toEqual([]);
  }
});

test('a dossier that is there already is not touched: the file becomes another one, with captures of its own', async () => {
  const first = await open();
  const second = await open();
  expect(second).not.toBe(first);
  const [one, other] = [await contentOf(first), await contentOf(second)];
  expect(one.dossier).toEqual(content.dossier);
  expect(other.dossier).toEqual({ ...content.dossier, id: second, name: `${content.dossier.name}, copie` });
  expect(other.captures).toHaveLength(1);
  expect(other.captures[0]?.id).not.toBe('cap-1');
  expect(await imageOf(other.captures[0]!.id)).toEqual(images.get('cap-1'));
  await eraseDossier(second);
  expect(await imageOf('cap-1')).toEqual(images.get('cap-1'));
});
