import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patch } from '../../../../../dossier/export/ods/patch';
import { cellAt, readSheets } from '../../../../../dossier/export/ods/sheets';
import { xmlText } from '../../../../../dossier/export/ods/xml';

const open =
  '<d xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">';
const wrap = (rows: string) => `${open}<table:table table:name="S">${rows}</table:table></d>`;
const change = (rows: string, row: number, column: number, text: string) => {
  const xml = wrap(rows);
  return patch(xml, readSheets(xml), [{ sheet: 'S', row, column, text }]).slice(
    wrap('').indexOf('</table:table>'),
    -'</table:table></d>'.length,
  );
};

describe('reading the cells of a sheet', () => {
  test('a repeated cell stands for several, and rows too', () => {
    const [sheet] = readSheets(
      wrap(
        '<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>a<text:s/>b</text:p><text:p>c</text:p></table:table-cell></table:table-row>',
      ),
    );
    expect(cellAt(sheet!, 2, 2)?.cell.text).toBe('ab\nc');
    expect(cellAt(sheet!, 2, 1)?.cell.column).toBe(0);
    expect(cellAt(sheet!, 3, 0)).toBeUndefined();
    expect(cellAt(sheet!, 0, 3)).toBeUndefined();
  });

  test('what a comment says is not the text of its cell', () => {
    const [sheet] = readSheets(
      wrap(
        '<table:table-row><table:table-cell><office:annotation><text:p>note</text:p></office:annotation><text:p>C</text:p></table:table-cell></table:table-row>',
      ),
    );
    expect(cellAt(sheet!, 0, 0)?.cell.text).toBe('C');
  });

  test('a document that declares entities expands none, and one that is not well-formed is refused', () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${wrap('<table:table-row><table:table-cell><text:p>&b;</text:p></table:table-cell></table:table-row>')}`;
    expect(() => readSheets(bomb)).toThrow(/entity/);
    expect(() => readSheets(wrap('<table:table-row>'))).toThrow();
  });
});

describe('writing in a cell', () => {
  test('keeps its style and validation, drops its value', () => {
    const cell =
      '<table:table-cell table:style-name="ce1" table:content-validation-name="val1" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>';
    expect(change(`<table:table-row>${cell}</table:table-row>`, 0, 0, 'NC')).toBe(
      '<table:table-row><table:table-cell table:style-name="ce1" table:content-validation-name="val1" office:value-type="string"><text:p>NC</text:p></table:table-cell></table:table-row>',
    );
  });

  test('splits a repeated cell, and a repeated row', () => {
    expect(change('<table:table-row><table:table-cell table:number-columns-repeated="4"/></table:table-row>', 0, 1, 'x')).toBe(
      '<table:table-row><table:table-cell/><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/></table:table-row>',
    );
    expect(change('<table:table-row table:number-rows-repeated="4"><table:table-cell/></table:table-row>', 1, 0, 'x')).toBe(
      '<table:table-row><table:table-cell/></table:table-row><table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>',
    );
  });

  test('keeps the comment that a person put there', () => {
    const note = '<office:annotation><text:p>note</text:p></office:annotation>';
    expect(change(`<table:table-row><table:table-cell>${note}<text:p>C</text:p></table:table-cell></table:table-row>`, 0, 0, '')).toBe(
      `<table:table-row><table:table-cell>${note}</table:table-cell></table:table-row>`,
    );
  });

  test('refuses a place that the file does not have', () => {
    expect(() => change('<table:table-row><table:table-cell/></table:table-row>', 5, 0, 'x')).toThrow('S: no cell at row 6, column 1');
  });
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/(?![\t\n])[\p{Cc}\p{Cs}]|[\ufffe\uffff]/gu, ''));
const anyCell = fc.record({ text: anyText, repeat: fc.integer({ min: 1, max: 3 }), formula: fc.boolean() });
const anyRow = fc.record({ cells: fc.array(anyCell, { minLength: 1, maxLength: 4 }), repeat: fc.integer({ min: 1, max: 3 }) });
type AnyRow = typeof anyRow extends fc.Arbitrary<infer T> ? T : never;

function sheetXml(rows: readonly AnyRow[]): string {
  const cell = ({ text, repeat, formula }: AnyRow['cells'][number]) =>
    `<table:table-cell table:number-columns-repeated="${repeat}"${formula ? ' table:formula="of:=1"' : ''}>${text
      .split('\n')
      .map((line) => `<text:p>${xmlText(line)}</text:p>`)
      .join('')}</table:table-cell>`;
  return wrap(
    rows
      .map(({ cells, repeat }) => `<table:table-row table:number-rows-repeated="${repeat}">${cells.map(cell).join('')}</table:table-row>`)
      .join(''),
  );
}

test('whatever is written is read again, every other text stays, and a formula loses no more than its value', () => {
  const edit = fc.record({ row: fc.nat({ max: 8 }), column: fc.nat({ max: 8 }), text: anyText });
  const edits = fc.uniqueArray(edit, { selector: ({ row, column }) => `${row} ${column}`, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 4 }), edits, (rows, all) => {
      const xml = sheetXml(rows);
      const before = readSheets(xml);
      const wanted = all.filter(({ row, column }) => cellAt(before[0]!, row, column)).map((one) => ({ ...one, sheet: 'S' }));
      const after = readSheets(patch(xml, before, wanted));
      for (let row = 0; row < 13; row++) {
        for (let column = 0; column < 13; column++) {
          const [was, is] = [before, after].map(([sheet]) => cellAt(sheet!, row, column)?.cell);
          const written = wanted.find((one) => one.row === row && one.column === column);
          const formula = was?.attributes['table:formula'];
          expect(is?.text).toBe(written ? written.text : formula ? '' : was?.text);
          expect(is?.attributes['table:formula']).toBe(written ? undefined : formula);
        }
      }
    }),
  );
});

test('with nothing to write and no formula, not a byte changes', () => {
  const plain = wrap(
    '<table:table-row><table:table-cell a="1"\n b=\'2\' ><text:p>é&amp;&#10;</text:p></table:table-cell ></table:table-row>',
  );
  expect(patch(plain, readSheets(plain), [])).toBe(plain);
});
