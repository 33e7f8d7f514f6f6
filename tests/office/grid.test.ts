/** The filled grid, opened and calculated again by LibreOffice. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { odsGrid } from '../../dossier/export/ods/format';
import { smallGrid } from '../unit/dossier/export/ods/small-grid';
import { input, school } from '../unit/dossier/export/school';

const office = process.env.TEMOIN_OFFICE ?? 'soffice';
const folder = mkdtempSync(path.join(tmpdir(), 'temoin-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every sheet, as CSV. */
const allSheets = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1';

function convert(file: string, to: string): void {
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  execFileSync(office, ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', to, '--outdir', folder, file], { stdio: 'pipe' });
}

describe('the official grid, filled in', () => {
  const made = input('fr', school({ mode: 'full106' }), { grid: smallGrid(5).file });
  const sheet = (name: string): string[][] =>
    parse(readFileSync(path.join(folder, `grille-${name}.csv`)), { delimiter: ';', relax_column_count: true, bom: true });

  beforeAll(() => {
    const file = path.join(folder, 'grille.ods');
    writeFileSync(file, odsGrid.write(made) as Uint8Array);
    convert(file, allSheets);
    convert(file, 'fods');
  });

  test('opens, and each page has its name, its statuses and what to change', () => {
    expect(sheet('Échantillon')[8]).toEqual(['P01', 'Accueil', 'https://ecole.fr/']);
    const page = sheet('P01');
    expect(page[1]?.[0]).toBe('Accueil : https://ecole.fr/');
    const line = page.find(([, criterion]) => criterion === '6.1');
    expect(line?.[3]).toBe('NC');
    expect(line?.[5]).toContain('1 lien «\u00a0En savoir plus\u00a0» est vague. Dites où il mène.');
    expect(
      sheet('P02')
        .find(([, criterion]) => criterion === '1.1')
        ?.slice(4),
    ).toEqual(['D', expect.any(String), 'Carte. Fournie par la ville. Liste des adresses.']);
  });

  test('calculates again: the formula of the grid, where C beats NT, gives what we say that it gives', () => {
    const [, ...lines] = sheet('BaseDeCalcul');
    const calculated = new Map(lines.map((line) => [line[1] ?? '', line[12] ?? '']));
    expect(calculated).toEqual(made.judged.sample.officialCriteria);
    // Met on one page, not tested on the others: met for the grid, open for us.
    expect(calculated.get('8.5')).toBe('C');
    expect(made.judged.sample.criteria.get('8.5')).toBe('NT');
  });

  test('has no formula in error, and a sheet of no page counts as not applicable', () => {
    const all = ['Échantillon', 'BaseDeCalcul', 'P01', 'P02', 'P05'].flatMap((name) => sheet(name).flat());
    expect(all.filter((value) => /^(#|Err:)/.test(value))).toEqual([]);
    expect(
      new Set(
        sheet('BaseDeCalcul')
          .slice(1)
          .map((line) => line[7]),
      ),
    ).toEqual(new Set(['NA']));
  });

  test('keeps its lists of choices and its styles', () => {
    const flat = readFileSync(path.join(folder, 'grille.fods'), 'utf8');
    expect(flat).toContain('cell-content-is-in-list(&quot;C&quot;;&quot;NC&quot;;&quot;NA&quot;;&quot;NT&quot;)');
    const cells = flat.match(/<table:table-cell[^>]*table:content-validation-name="val1"[^>]*>/g) ?? [];
    expect(cells.length).toBeGreaterThanOrEqual(5 * 106);
    expect(flat).toMatch(/<style:style style:name="\w+" style:family="table-cell"[\s\S]{0,600}?fo:font-weight="bold"/);
  });
});
