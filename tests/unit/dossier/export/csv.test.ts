import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvForAra } from '../../../../dossier/export/csv/ara';
import { csvByCriterion } from '../../../../dossier/export/csv/by-criterion';
import { csvByDefect } from '../../../../dossier/export/csv/by-defect';
import { csv } from '../../../../dossier/export/csv/csv';
import { hostile, input } from './school';

const semicolons = { separator: ';', bom: true } as const;

describe('a CSV file', () => {
  test('is read again as it was written by another parser, formulas apart', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a;b', '"', 'x\r\ny', ' ', '', '\ufeff', "'=1"));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const width = Math.min(...rows.map((row) => row.length));
        const safe = rows.map((row) => row.slice(0, width).map((value) => value.replaceAll('\0', '')));
        const read: string[][] = parse(csv(safe, semicolons), { delimiter: ';', bom: true, record_delimiter: '\r\n' });
        const unguarded = read.map((row, r) => row.map((value, c) => (value === `'${safe[r]?.[c]}` ? value.slice(1) : value)));
        expect(unguarded).toEqual(safe);
      }),
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\n@x'])(
    'never holds a text that runs as a formula: %j',
    (text) => {
      const [[value = ''] = []]: string[][] = parse(csv([[text, 'x']], semicolons), {
        delimiter: ';',
        bom: true,
        record_delimiter: '\r\n',
      });
      expect(value.startsWith("'")).toBe(true);
    },
  );

  test('leaves numbers as numbers', () => {
    expect(csv([[-1.5, 'a']], { separator: ',', bom: false })).toBe('-1.5,a\r\n');
  });
});

const read = (text: string, delimiter: string): Record<string, string>[] => parse(text, { delimiter, bom: true, columns: true });

describe('the files of a dossier', () => {
  test('by criterion: every criterion of the mode, one column per page, as screens count', async () => {
    const made = input();
    const text = String(await csvByCriterion.write(made));
    expect(text.startsWith('\ufeff')).toBe(true);
    const rows = read(text, ';');
    expect(rows).toHaveLength(25);
    expect(rows.find((row) => row.Critère === '6.1')).toMatchObject({ Statut: 'NC', Défauts: '2', 'P01 Accueil': 'NC', 'P03 Plan': 'NT' });
    await expect(text).toMatchFileSnapshot('golden/criteres.golden.csv');
  });

  test('by defect: one line per element and page, hostile texts as texts', async () => {
    const text = String(await csvByDefect.write(input()));
    const rows = read(text, ';');
    expect(rows.map((row) => row.Page)).toEqual(['P01', 'P01', 'P02', 'P02', 'P01']);
    expect(rows.find((row) => row.Élément?.includes('cmd'))?.['Code HTML']).toBe(`<a title="${hostile.replaceAll('\0', '')}">x</a>`);
    expect(rows.find((row) => row['À placer'])?.['À placer']).toBe('1.1.1 ou 1.2.1');
    await expect(text).toMatchFileSnapshot('golden/defauts.golden.csv');
  });

  test('in Ara’s shape: commas, its heading, what pages share apart', async () => {
    const text = String(await csvForAra.write(input()));
    const rows: string[][] = parse(text, { delimiter: ',' });
    expect(rows[0]?.slice(0, 3)).toEqual(['Critères', 'Éléments transverses', 'Accueil']);
    expect(rows).toHaveLength(26);
    expect(rows.slice(1).every((row) => row.slice(1).every((status) => /^(C|NC|NA|NT)$/.test(status)))).toBe(true);
    expect(rows.find(([criterion]) => criterion === '6.1')?.[1]).toBe('NC');
    await expect(text).toMatchFileSnapshot('golden/ara.golden.csv');
  });
});
