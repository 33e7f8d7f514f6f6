/** A dossier opened from a file, handed in as files, erased, opened again: equal. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause } from '../../cli/deadline';
import type { Session } from '../../cli/extension';
import { dossierFile } from '../../dossier/export/json';
import { type ImportedDossier, readDossierFile } from '../../dossier/import/read-file';
import { smallGrid } from '../unit/dossier/export/ods/small-grid';
import { images, school } from '../unit/dossier/export/school';
import { openChromium } from './support/chromium';

const folder = mkdtempSync(path.join(tmpdir(), 'temoin-files-'));
let session: Session;
let page: Page;

beforeAll(async () => {
  session = await openChromium();
  page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const cdp = await page.createCDPSession();
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await page.goto(new URL('dossier.html', session.reader.url()).href);
  await page.waitForSelector('.dossier main h1');
});
afterAll(async () => {
  await session?.close();
  rmSync(folder, { recursive: true, force: true });
});

const content = school();
const original = dossierFile({ ...content, scans: [...content.scans.values()], images, at: new Date(0) });

async function openFile(name: string, text: string): Promise<void> {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  const input = await page.waitForSelector('input[type=file]');
  await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(file);
}

/** What a click on an item of the menu puts in the downloads. */
async function exported(title: string, end: string, file?: string): Promise<Buffer> {
  await page.click('.files > summary');
  const item = await page.waitForSelector(`xpath///details[@open]//li[.//b[text()="${title}"]]//*[self::button or self::input]`);
  if (file) await (item as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(file);
  else await item!.click();
  await page.waitForFunction(() =>
    / est dans vos téléchargements|n’a pas été écrit/.test(document.querySelector('[role=status]')?.textContent ?? ''),
  );
  const said = await page.$eval('[role=status]', (status) => status.textContent ?? '');
  for (let tries = 0; tries < 100; tries++) {
    const name = readdirSync(folder).find((one) => one.startsWith('temoin-') && one.endsWith(end));
    if (name) return readFileSync(path.join(folder, name));
    await pause(100);
  }
  throw new Error(`Nothing was downloaded: ${said}`);
}

describe('a dossier in files', () => {
  it('says what is wrong with a file, and stores nothing', async () => {
    await openFile('wrong.json', JSON.stringify({ ...original, answers: [{ ...original.answers[0], note: 7 }] }));
    await page.waitForFunction(() => document.querySelector('[role=alert]')?.textContent !== '');
    expect(await page.$eval('[role=alert]', (alert) => alert.textContent)).toContain('answers.0.note');
    expect(await page.$$('.dossiers li')).toHaveLength(0);
  });

  it('opens a file', async () => {
    await openFile('dossier.json', JSON.stringify(original));
    await page.waitForSelector('.files');
    expect(await page.title()).toContain(original.dossier.name);
  });

  let first: ImportedDossier;
  it('is written as a file again, the same', async () => {
    first = await readDossierFile(Uint8Array.from(await exported('Dossier (JSON)', '.json')));
    expect(first.content).toEqual({ ...content, unreadable: 0 });
    expect(first.images).toEqual(images);
  });

  it('is written as a report, with its capture, and as the grid that was chosen', async () => {
    const report = (await exported('Rapport (HTML)', '-rapport.html')).toString();
    expect(report).toContain('data:image/png;base64,');
    const grid = path.join(folder, 'ma-grille.ods');
    writeFileSync(grid, smallGrid(5).file);
    expect((await exported('Grille d’audit officielle (ODS)', '-grille.ods', grid)).byteLength).toBeGreaterThan(5000);
    expect((await exported('Archive de preuves (ZIP)', '-preuves.zip')).subarray(0, 2).toString()).toBe('PK');
  });

  it('says why a grid can’t be filled in', async () => {
    await page.click('.files > summary');
    const input = await page.waitForSelector('details[open] input[type=file]');
    await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(path.join(folder, 'wrong.json'));
    await page.waitForFunction(() => /n’est pas un tableur ODS/.test(document.querySelector('[role=status]')?.textContent ?? ''));
  });

  it('is erased, opened again, and equal', async () => {
    const { dossier } = await page.evaluate(() => ({ dossier: decodeURIComponent(location.hash.slice(1).split('/')[0]!) }));
    await page.evaluate(() => (location.hash = ''));
    await page.waitForSelector('.dossiers li .danger');
    await page.click('.dossiers li .danger');
    await page.waitForSelector('.ask .danger');
    await page.click('.ask .danger');
    await page.waitForFunction(() => document.querySelectorAll('.dossiers li').length === 0);
    for (const name of readdirSync(folder)) if (/^temoin-.*\d\.json$/.test(name)) rmSync(path.join(folder, name));
    await openFile('again.json', JSON.stringify(original));
    await page.waitForSelector('.files');
    const again = await readDossierFile(Uint8Array.from(await exported('Dossier (JSON)', '.json')));
    expect(again).toEqual(first);
    expect(dossier).toBe(original.dossier.id);
  });

  it('opens a file of a dossier that is there as another one', async () => {
    await page.evaluate(() => (location.hash = ''));
    await page.waitForSelector('.dossiers li');
    await openFile('twice.json', JSON.stringify(original));
    await page.waitForSelector('.files');
    expect(await page.title()).toContain('(ouvert le');
  });
});
