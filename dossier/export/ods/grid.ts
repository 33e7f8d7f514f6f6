import type { Status } from '../../../referential/verdict';
import { openOds } from './file';
import { GridError } from './grid-error';
import { type Edit, patch } from './patch';
import { cellAt, readSheets, type Sheet } from './sheets';

/** One line of a page's sheet. */
export interface GridLine {
  readonly status: Status;
  /** Some of its content is under derogation. */
  readonly derogation: boolean;
  /** "Modifications à apporter". */
  readonly changes: string;
  /** "Commentaires en cas de dérogations". */
  readonly comment: string;
}

export interface GridPage {
  readonly name: string;
  readonly url: string;
  /** By criterion, `1.1`. A criterion that is not there stays NT. */
  readonly lines: ReadonlyMap<string, GridLine>;
}

export interface GridContent {
  /** As it is written in the sheet. */
  readonly date: string;
  readonly auditor: string;
  readonly site: string;
  readonly pages: readonly GridPage[];
}

/** A sheet holds 32 767 characters per cell in most programs. */
const longest = 32_000;
const emptyLine = (status: Status): GridLine => ({ status, derogation: false, changes: '', comment: '' });

/**
 * Fills in a copy of the official audit grid (RGAA 4.1.2, ODS). Formulas, validations and styles stay; what formulas had given is taken out,
 * so that the program which opens it calculates again. Sheets of no page are set to NA, as the grid's own instructions ask.
 * @param criteria numbers of all criteria, in order
 * @throws {GridError}
 */
export function fillGrid(file: Uint8Array, content: GridContent, criteria: readonly string[], at: Date): Uint8Array<ArrayBuffer> {
  const ods = openOds(file);
  const sheets = sheetsOf(ods.content);
  const pageSheets = sheets.filter(({ name }) => /^P\d{2,}$/.test(name));
  if (pageSheets.length === 0) throw new GridError({ code: 'not-the-grid', missing: 'P01' });
  if (content.pages.length > pageSheets.length) {
    throw new GridError({ code: 'too-many-pages', pages: content.pages.length, room: pageSheets.length });
  }
  const sample = sheets.find(({ name }) => name === 'Échantillon');
  if (!sample) throw new GridError({ code: 'not-the-grid', missing: 'Échantillon' });
  const edits = [
    ...sampleEdits(sample, content, pageSheets),
    ...pageSheets.flatMap((sheet, i) => pageEdits(sheet, content.pages[i], criteria)),
  ];
  return ods.with(patch(ods.content, sheets, edits), at);
}

function sheetsOf(xml: string): readonly Sheet[] {
  try {
    return readSheets(xml);
  } catch (error) {
    throw new GridError({ code: 'damaged', detail: (error as Error).message });
  }
}

function sampleEdits(sheet: Sheet, { date, auditor, site, pages }: GridContent, pageSheets: readonly Sheet[]): Edit[] {
  const write = (row: number, column: number, text: string): Edit[] => {
    // A last row may be missing from a file of few pages: nothing to empty there.
    return text === '' && !cellAt(sheet, row, column) ? [] : [{ sheet: sheet.name, row, column, text: cut(text) }];
  };
  const beside = (label: string, text: string) => {
    const place = placeOf(sheet, (found) => found.startsWith(label));
    return place && text !== '' ? write(place.row, place.column + 1, text) : [];
  };
  const head = placeOf(sheet, (text) => text === 'N° page');
  if (!head) throw new GridError({ code: 'not-the-grid', missing: 'Échantillon, « N° page »' });
  return [
    ...beside('Date', date),
    ...beside('Auditeur', auditor),
    ...beside('Site', site),
    ...pageSheets.flatMap(({ name }, i) => {
      const page = pages[i];
      return [page && name, page?.name, page?.url].flatMap((text, column) => write(head.row + 1 + i, head.column + column, text ?? ''));
    }),
  ];
}

function pageEdits(sheet: Sheet, page: GridPage | undefined, criteria: readonly string[]): Edit[] {
  const columns = {
    number: placeOf(sheet, (text) => text === 'Critère'),
    status: placeOf(sheet, (text) => text === 'Statut'),
    derogation: placeOf(sheet, (text) => text === 'Dérogation'),
    changes: placeOf(sheet, (text) => text === 'Modifications à apporter'),
    comment: placeOf(sheet, (text) => text.startsWith('Commentaires')),
  };
  const { number, status, derogation, changes, comment } = columns;
  if (!number || !status || !derogation || !changes || !comment) {
    throw new GridError({ code: 'not-the-grid', missing: `${sheet.name}, ligne d’en-tête` });
  }
  return criteria.flatMap((criterion, i): Edit[] => {
    const row = number.row + 1 + i;
    const found = cellAt(sheet, row, number.column)?.cell.text;
    // Without a value, a formula was never calculated: the order of the criteria tells.
    if (found === undefined || (found !== '' && found !== criterion)) {
      throw new GridError({ code: 'not-the-grid', missing: `${sheet.name}, critère ${criterion}` });
    }
    const line = page ? (page.lines.get(criterion) ?? emptyLine('NT')) : emptyLine('NA');
    const write = (column: number, text: string): Edit => ({ sheet: sheet.name, row, column, text: cut(text) });
    return [
      write(status.column, line.status),
      write(derogation.column, line.derogation ? 'D' : 'N'),
      write(changes.column, line.changes),
      write(comment.column, line.comment),
    ];
  });
}

/** First cell whose text fits, among the first rows: headings and labels. */
function placeOf(sheet: Sheet, fits: (text: string) => boolean): { row: number; column: number } | undefined {
  for (const { index, cells } of sheet.rows) {
    if (index > 20) return;
    const cell = cells.find(({ text }) => fits(text.trim()));
    if (cell) return { row: index, column: cell.column };
  }
  return undefined;
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
