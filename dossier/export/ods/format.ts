import type { Derogation } from '../../../contracts';
import { criteriaOf, rgaa412 } from '../../../referential';
import { criterionNumber } from '../../../referential/sample';
import type { Format } from '../format';
import type { ExportInput, ExportPage } from '../input';
import { sentence } from '../sentence';
import { fillGrid, type GridContent, type GridLine } from './grid';
import { GridError } from './grid-error';

/** Of all criteria, in order. */
const numbers = criteriaOf(rgaa412).map(({ id }) => id);

/** The official audit grid, filled in the user's own copy: its formulas make its numbers, by their own rule (C beats NT). */
export const odsGrid: Format = {
  id: 'ods',
  suffix: '-grille.ods',
  mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
  needs: 'grid',
  write(input) {
    if (!input.grid) throw new GridError({ code: 'no-grid' });
    return fillGrid(input.grid, contentOf(input), numbers, input.at);
  },
};

/**
 * Is it the official grid, with room for that many pages? Told before the work starts.
 * @throws {GridError} when it is not
 */
export function checkGrid(file: Uint8Array, pages: number): void {
  const page = { name: '', url: '', lines: new Map() };
  fillGrid(file, { date: '', auditor: '', site: '', pages: Array(pages).fill(page) }, numbers, new Date());
}

function contentOf(input: ExportInput): GridContent {
  const { dossier, pages, at } = input;
  return {
    date: new Intl.DateTimeFormat('fr', { dateStyle: 'short' }).format(at),
    auditor: dossier.author,
    site: [dossier.name, dossier.site].filter(Boolean).join(' : '),
    pages: pages.map((page) => ({
      name: page.page.name,
      url: page.page.url,
      lines: new Map([...page.judgement.criteria.keys()].map((id) => [id, lineOf(id, page, input)])),
    })),
  };
}

function lineOf(criterion: string, page: ExportPage, { dossier, speech, words: { grid: t } }: ExportInput): GridLine {
  const verdict = page.judgement.criteria.get(criterion);
  const causes = page.causes.filter(({ tests }) => tests.some((test) => criterionNumber(test) === criterion));
  const changes = causes.map(({ title, fix, either }) =>
    [title, fix, either && speech.say(t.either, { tests: either })].flatMap((part) => (part ? sentence(part) : [])).join(' '),
  );
  const open = (verdict?.questions.length ?? 0) + (verdict?.trials.length ?? 0);
  const concerned = dossier.derogations.filter(
    (one) => one.criteria.includes(criterion) && (one.page === null || one.page === page.page.id),
  );
  return {
    status: verdict?.status ?? 'NT',
    // What is out of the law's scope is no derogation: it is told in the comment alone.
    derogation: concerned.some(({ kind }) => kind !== 'exempt'),
    changes: [...changes, ...(verdict?.status === 'NT' && open > 0 ? [speech.count(t.toCheck, open)] : [])].join('\n'),
    comment: concerned.map(commentOf).join('\n'),
  };
}

function commentOf({ content, reason, alternative }: Derogation): string {
  return [content, reason, alternative].filter(Boolean).map(sentence).join(' ');
}
