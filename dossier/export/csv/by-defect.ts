import { criterionNumber } from '../../../referential/sample';
import type { Format } from '../format';
import type { ExportCase, ExportCause, ExportInput } from '../input';
import { csv } from './csv';

/** One line per element and page: what has to be mended, where, and what proves it. */
export const csvByDefect: Format = {
  id: 'csv-defects',
  suffix: '-defauts.csv',
  mediaType: 'text/csv;charset=utf-8',
  write(input) {
    const { csv: t } = input.words;
    const rows = input.causes.flatMap((cause) => cause.cases.map((one) => line(cause, one, input)));
    const head = [
      t.cause,
      t.impact,
      t.who,
      t.page,
      t.pageName,
      t.address,
      t.element,
      t.place,
      t.selector,
      t.html,
      t.criteria,
      t.tests,
      t.wcag,
      t.toPlace,
      t.effect,
      t.fix,
      t.decidedBy,
      t.author,
      t.date,
      t.note,
    ];
    return csv([head, ...rows], { separator: ';', bom: true });
  },
};

function line(
  cause: ExportCause,
  { page, defect, title, element, place, path, html }: ExportCase,
  { speech, words }: ExportInput,
): string[] {
  const { t } = speech;
  const { answer } = defect;
  return [
    title,
    cause.impact ? t.impact[cause.impact] : '',
    cause.who ? t.who[cause.who] : '',
    page.number,
    page.page.name,
    page.page.url,
    element,
    place,
    path,
    html,
    [...new Set(defect.tests.map(criterionNumber))].join(' '),
    defect.tests.join(' '),
    cause.wcag.join(' '),
    defect.either ? defect.either.join(words.csv.or) : '',
    cause.effect,
    cause.fix,
    words.decidedBy[defect.by],
    answer?.author ?? '',
    answer?.at ?? '',
    answer?.note ?? '',
  ];
}
