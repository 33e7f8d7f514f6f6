import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fillGrid, type GridContent, type GridLine } from '../../../../../dossier/export/ods/grid';
import { GridError } from '../../../../../dossier/export/ods/grid-error';
import { cellAt, readSheets } from '../../../../../dossier/export/ods/sheets';
import { criteria, smallGrid } from './small-grid';

const at = new Date('2026-11-24T10:00:00Z');
const line = (status: GridLine['status'], more: Partial<GridLine> = {}): GridLine => ({
  status,
  derogation: false,
  changes: '',
  comment: '',
  ...more,
});
const page = (name: string, lines: Record<string, GridLine>) => ({
  name,
  url: `https://ecole.fr/${name}`,
  lines: new Map(Object.entries(lines)),
});
const filled: GridContent = {
  date: '24/11/2026',
  auditor: 'Ana',
  site: 'École & fils',
  pages: [
    page('Accueil', { '1.1': line('NC', { changes: '=2+2 <b>' }), '13.12': line('C') }),
    page('Contact', { '1.1': line('NA', { derogation: true, comment: 'Carte' }) }),
  ],
};

/** Reads a file once, whatever is asked of it. */
const texts = (file: Uint8Array) => {
  const sheets = readSheets(strFromU8(unzipSync(file)['content.xml']!));
  return (sheet: string, row: number, column: number) => cellAt(sheets.find(({ name }) => name === sheet)!, row - 1, column)?.cell.text;
};

function problem(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof GridError) return error.problem;
    throw error;
  }
}

describe('the audit grid', () => {
  const { file } = smallGrid(3);
  const made = fillGrid(file, filled, criteria, at);
  const text = texts(made);

  test('gets statuses, derogations, changes and comments, criterion by criterion', () => {
    expect(text('P01', 4, 3)).toBe('NC');
    expect(text('P01', 4, 5)).toBe('=2+2 <b>');
    expect(text('P01', 5, 3)).toBe('NT');
    expect(text('P01', 109, 3)).toBe('C');
    expect(text('P02', 4, 4)).toBe('D');
    expect(text('P02', 4, 6)).toBe('Carte');
  });

  test('gets the sample, and empties the places of no page: the file counts them', () => {
    const sample = [3, 4, 5, 6, 9, 10, 11].map((row) => [0, 1, 2].map((column) => text('Échantillon', row, column)).join(' | '));
    expect(sample).toEqual([
      'Date | 24/11/2026 | ',
      'Auditeur ou auditrice | Ana | ',
      'Contexte | Visite initiale | ',
      'Site : | École & fils | ',
      'P01 | Accueil | https://ecole.fr/Accueil',
      'P02 | Contact | https://ecole.fr/Contact',
      ' |  | ',
    ]);
  });

  test('sets to NA the sheet of no page', () => {
    expect(new Set(criteria.map((_, i) => text('P03', 4 + i, 3)))).toEqual(new Set(['NA']));
  });

  test('can be filled again, with other pages', () => {
    const again = texts(fillGrid(made, { ...filled, pages: [...filled.pages, page('Plan', { '1.1': line('C') })] }, criteria, at));
    expect(again('P03', 4, 3)).toBe('C');
    expect(again('P03', 5, 3)).toBe('NT');
    expect(again('Échantillon', 11, 0)).toBe('P03');
  });

  test('keeps every other file of the document, its type first and unpacked', () => {
    const { 'content.xml': _, ...others } = unzipSync(made);
    const { 'content.xml': __, ...before } = unzipSync(file);
    expect(others).toEqual(before);
    expect(strFromU8(made.slice(30, 38 + 46))).toBe('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
  });
});

describe('a file that is not the grid is refused, and why is said', () => {
  const fill = (file: Uint8Array, content = filled) => problem(() => fillGrid(file, content, criteria, at));
  const ods = (content: string) =>
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8(content) });
  const { content } = smallGrid(2);

  test('not a zip, not a spreadsheet', () => {
    expect(fill(strToU8('<html>'))).toEqual({ code: 'not-a-spreadsheet' });
    expect(fill(zipSync({ mimetype: strToU8('application/zip'), 'content.xml': strToU8('') }))).toEqual({ code: 'not-a-spreadsheet' });
  });
  test('another spreadsheet', () => {
    expect(fill(ods(content.replaceAll('table:name="P0', 'table:name="Q0')))).toEqual({ code: 'not-the-grid', missing: 'P01' });
    expect(fill(ods(content.replace('Échantillon"', 'Sample"')))).toEqual({ code: 'not-the-grid', missing: 'Échantillon' });
    expect(fill(ods(content.replace('Statut', 'Status')))).toEqual({ code: 'not-the-grid', missing: 'P01, ligne d’en-tête' });
  });
  test('the grid of another version: its criteria are not ours', () => {
    const other = content.replace(
      /(<text:p>)8\.10(<\/text:p><\/table:table-cell><table:table-cell table:formula="of:=\[Critères\.C)/g,
      '$18.11$2',
    );
    expect(fill(ods(other))).toEqual({ code: 'not-the-grid', missing: 'P01, critère 8.10' });
  });
  test('cut short', () => {
    expect(fill(ods(content.slice(0, 9000)))).toMatchObject({ code: 'damaged' });
  });
  test('too large once unpacked', () => {
    // In the list at the end of a zip, what the only file would take once unpacked.
    const bomb = zipSync({ a: new Uint8Array(1000) });
    new DataView(bomb.buffer).setUint32(bomb.length - 22 - 47 + 24, 2e9, true);
    expect(fill(bomb)).toEqual({ code: 'too-big', megabytes: 100 });
  });
  test('fewer sheets than the sample has pages', () => {
    expect(fill(smallGrid(1).file)).toEqual({ code: 'too-many-pages', pages: 2, room: 1 });
  });
});
