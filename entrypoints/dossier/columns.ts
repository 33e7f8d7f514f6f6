import type { PageColumn } from '../../components/model/matrix';
import type { Dossier } from '../../contracts';
import { pageNumber } from '../../dossier/sample';

export function columnsOf({ pages }: Pick<Dossier, 'pages'>): readonly PageColumn[] {
  return pages.map((page, index) => ({ number: pageNumber(index), page }));
}
