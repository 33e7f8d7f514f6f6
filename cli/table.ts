import type { Language, Scan } from '../contracts';
import type { Texts } from '../locales';
import { judgeScan, rowsOf } from './judged';
import type { CliTexts } from './texts';

/** The fourteen user criteria of one page as a table for a terminal, with its address, its totals and what was not read. */
export function criteriaTable(url: string, scan: Scan, language: Language, texts: CliTexts, words: Pick<Texts, 'status'>): string {
  const judgement = judgeScan(scan);
  const rows = rowsOf(judgement, language).map(({ id, title, status, toCheck, defects, questions }) => [
    id,
    words.status[toCheck ? 'toCheck' : status],
    String(defects || ''),
    String(questions || ''),
    title,
  ]);
  const { criterion, status, defects, questions } = texts.columns;
  const head = ['', status, defects, questions, criterion];
  const { totals } = judgement;
  return [
    url,
    `${texts.headline(totals.defects.length, totals.questions.length)} · ${texts.read(scan.elements, (scan.duration / 1000).toFixed(1))}`,
    ...(scan.unread.length > 0 ? [texts.unread(scan.unread.length)] : []),
    '',
    ...aligned([head, ...rows], [2, 3]),
    '',
  ].join('\n');
}

/** @param numbers columns that end at the same place */
function aligned(rows: readonly (readonly string[])[], numbers: readonly number[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => (numbers.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
