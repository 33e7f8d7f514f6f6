import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import type { Evidence } from '../../../../contracts';
import { fileName, formats } from '../../../../dossier/export';
import { evidenceZip } from '../../../../dossier/export/evidence-zip';
import { readDossierFile } from '../../../../dossier/import/read-file';
import { exportTexts } from '../../../../locales/export';
import { input, school } from './school';

const folder = mkdtempSync(path.join(tmpdir(), 'temoin-zip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const made = (async () => unzipSync((await evidenceZip.write(input())) as Uint8Array))();

async function unpack(): Promise<Record<string, Uint8Array>> {
  const files = await made;
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  return files;
}

test('the archive holds every file and capture', async () => {
  expect(Object.keys(await made).sort()).toEqual([
    'LISEZ-MOI.txt',
    'SHA256SUMS',
    'ara.csv',
    'captures/P01-1.png',
    'criteres.csv',
    'declaration.html',
    'defauts.csv',
    'dossier.json',
    'earl.jsonld',
    'preuves.json',
    'rapport.html',
    'tickets.md',
  ]);
});

test.skipIf(process.platform === 'win32')('its manifest is one that sha256sum accepts, and that tells a changed file', async () => {
  const files = await unpack();
  const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
  expect(said.trim().split('\n')).toHaveLength(Object.keys(files).length - 1);
  writeFileSync(path.join(folder, 'preuves.json'), '[]');
  const { status, stdout } = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stdout).toContain('preuves.json: ');
});

test('the fingerprint on the report is that of the dossier beside it', async () => {
  const files = await made;
  const [hash = ''] = strFromU8(files.SHA256SUMS!).split('  dossier.json')[0]?.split('\n').slice(-1) ?? [];
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(strFromU8(files['rapport.html']!)).toContain(`SHA-256 ${hash}`);
});

test('the dossier in it is the whole dossier', async () => {
  const { content } = await readDossierFile((await made)['dossier.json']!);
  expect(content).toEqual({ ...school(), unreadable: 0 });
});

test('each piece of evidence says what it shows and where it comes from', async () => {
  const list: Evidence[] = JSON.parse(strFromU8((await made)['preuves.json']!));
  expect(list.filter(({ kind }) => kind === 'capture')).toHaveLength(1);
  expect(list.filter(({ kind }) => kind === 'excerpt')).toHaveLength(4);
  expect(list.find(({ kind, page }) => kind === 'crop' && page === 'page-1')?.finding).toContain('image-named missing');
});

test('every format has its titles, and a name of its own', () => {
  for (const language of ['fr', 'en'] as const) {
    expect(Object.keys(exportTexts[language].formats).sort()).toEqual(formats.map(({ id }) => id).sort());
  }
  const names = formats.map((format) => fileName(input(), format));
  expect(new Set(names).size).toBe(names.length);
  expect(names[0]).toBe('temoin-ecole.fr-2026-11-24-rapport.html');
  expect(fileName({ dossier: { ...school().dossier, site: '', name: '../é\\ "x"' }, at: new Date(0) }, formats[0]!)).toBe(
    'temoin-é-x-1970-01-01-rapport.html',
  );
});
