import type { Format } from '../format';
import { csv } from './csv';

/** One line per criterion, one column per page. */
export const csvByCriterion: Format = {
  id: 'csv-criteria',
  suffix: '-criteres.csv',
  mediaType: 'text/csv;charset=utf-8',
  write({ criteria, pages, words: { csv: t } }) {
    const head = [t.theme, t.criterion, t.title, t.status, t.toCheck, t.defects, t.questions];
    const rows = criteria.map(({ id, theme, title, status, toCheck, defects, questions }) => [
      theme,
      id,
      title,
      status,
      toCheck ? t.yes : t.no,
      defects,
      questions,
      ...pages.map(({ judgement }) => judgement.criteria.get(id)?.status ?? 'NT'),
    ]);
    return csv([[...head, ...pages.map(({ number, page }) => `${number} ${page.name}`)], ...rows], { separator: ';', bom: true });
  },
};
