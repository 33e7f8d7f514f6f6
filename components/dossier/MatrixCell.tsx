import { Icon } from '../Icon';
import type { CellModel, RowModel } from '../model/matrix';
import { glyphOf, shownStatus } from '../model/shown-status';
import { useTexts } from '../TextsContext';
import { asCell } from './table-roles';

export interface CellLinkProps {
  cell: CellModel;
  row: string;
  /** In full, for those who don't see the column. */
  page: string;
  number: string;
  href: string;
}

/** One page and one criterion: glyph, then the number of what makes it, or the status in letters. */
export function CellLink({ cell, row, page, number, href }: CellLinkProps) {
  const { t, say, count } = useTexts();
  const status = shownStatus(cell);
  const values = { id: row, page };
  let text: string | number = status === 'toCheck' ? cell.questions : status;
  let words = say(t.dossier.matrix.openCell, { ...values, status: t.status[status] });
  if (status === 'toCheck') words = count(t.dossier.matrix.questionsCell, cell.questions, values);
  if (status === 'NC' && cell.defects > 0) {
    text = cell.defects;
    words = count(t.dossier.matrix.defectsCell, cell.defects, values);
  } else if (status === 'NC' && cell.shared.defects > 0) {
    text = t.dossier.matrix.sharedShort;
    words = say(t.dossier.matrix.sharedCell, values);
  }
  return (
    <td {...asCell}>
      <a class={glyphOf[status]} href={href} aria-label={words}>
        <span class="pl">{number}</span>
        <Icon name={glyphOf[status]} />
        {text}
      </a>
    </td>
  );
}

/** What shared blocks hold of a criterion; nothing when they hold neither defect nor question. */
export function SharedCell({ row, href }: { row: RowModel; href: string }) {
  const { t, count } = useTexts();
  const { defects, questions } = row.shared;
  const values = { id: row.id, page: t.dossier.matrix.everywhere };
  if (defects + questions === 0) {
    return (
      <td {...asCell} class="nothing">
        <span class="vh">{t.dossier.matrix.nothingShared}</span>
      </td>
    );
  }
  const glyph = defects > 0 ? 'nc' : 'av';
  return (
    <td {...asCell}>
      <a
        class={glyph}
        href={href}
        aria-label={
          defects > 0 ? count(t.dossier.matrix.defectsCell, defects, values) : count(t.dossier.matrix.questionsCell, questions, values)
        }
      >
        <span class="pl">{t.dossier.matrix.everywhere}</span>
        <Icon name={glyph} />
        {defects || questions}
      </a>
    </td>
  );
}
