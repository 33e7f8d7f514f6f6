import { describe, expect, it } from 'vitest';
import { inPage, useBrowser } from './browser';

declare const temoin: typeof import('./harness');

useBrowser();

/** Headers of each element with an id, by text; and shape of the first table. */
const read = (html: string) =>
  inPage(html, async () => {
    const page = await temoin.open();
    const table = temoin.tableOf(temoin.at('table, [role=table], [role=grid]'), page)!;
    const headers: Record<string, string[]> = {};
    for (const cell of table.cells) {
      if (cell.element.id) headers[cell.element.id] = table.headersOf(cell).map((header) => page.text(header.element));
    }
    return { headers, shape: table.shape, size: `${table.rows}x${table.columns}`, aria: table.aria, evidence: table.evidence };
  });

describe('headers of cells', () => {
  it('follows a row of headers', async () => {
    const { headers, shape, size } = await read('<table><tr><th>A<th>B<tr><td id=a>1<td id=b>2</table>');
    expect(headers).toEqual({ a: ['A'], b: ['B'] });
    expect([shape, size]).toEqual(['row', '2x2']);
  });

  it('follows both axes around an empty corner', async () => {
    const { headers, shape } = await read('<table><tr><td><th>A<th>B<tr><th>X<td id=xa>1<td id=xb>2<tr><th>Y<td>3<td id=yb>4</table>');
    expect(headers).toEqual({ xa: ['X', 'A'], xb: ['X', 'B'], yb: ['Y', 'B'] });
    expect(shape).toBe('double');
  });

  it('places cells around spans, cut at the end of their row group', async () => {
    const html = '<table><thead><tr><th rowspan=9>N<th colspan=2>Notes<tr><th>1<th>2<tbody><tr><th>X<td id=one>3<td id=two>4</table>';
    const { headers, shape, size } = await read(html);
    expect(size).toBe('3x3');
    expect(headers).toEqual({ one: ['X', '1', 'Notes'], two: ['X', '2', 'Notes'] });
    expect(shape).toBe('irregular');
  });

  it('obeys headers and scope', async () => {
    const html = '<table><tr><th id=h1>A<th scope=row>B<tr><td id=x headers="h1 gone">1<td id=y>2</table>';
    const { headers } = await read(html);
    expect(headers.x).toEqual(['A']);
    expect(headers.y).toEqual([]);
  });

  it('gives the headers of groups', async () => {
    const html = '<table><tr><td><th>P<tbody><tr><th scope=rowgroup>G<td><tr><th>X<td id=x>1<tbody><tr><th>Y<td id=y>2</table>';
    const { headers } = await read(html);
    expect(headers.x!.sort()).toEqual(['G', 'P', 'X']);
    expect(headers.y!.sort()).toEqual(['P', 'Y']);
  });

  it('reads ARIA tables', async () => {
    const html =
      '<div role=table><div role=rowgroup><div role=row><span role=columnheader>A</span><span role=columnheader>B</span></div></div><div role=row><span role=rowheader>X</span><span role=cell id=x>1</span></div></div>';
    const { headers, aria, size } = await read(html);
    expect([aria, size]).toEqual([true, '2x2']);
    expect(headers.x).toEqual(['X', 'B']);
  });

  it('is not led astray by huge spans or nested tables', async () => {
    const html = '<table><tr><td colspan=99999 rowspan=99999>1<table><tr><td>2</table><td>3</table>';
    const { size, evidence, shape } = await read(html);
    expect([size, shape, evidence.nested]).toEqual(['1x1000', 'none', true]);
  });

  it('tells what speaks for data', async () => {
    const { evidence } = await read(
      '<table summary="Prix"><caption>Tarifs</caption><tr><th>Produit<th>Prix<tr><td>Pain<td>1,20 €<tr><td><td>12 €</table>',
    );
    expect(evidence).toMatchObject({ caption: 'Tarifs', summary: 'Prix', headerCells: 2, thead: false, nested: false });
    expect(evidence.numeric).toBeCloseTo(2 / 5);
    expect(evidence.empty).toBeCloseTo(1 / 6);
  });
});
