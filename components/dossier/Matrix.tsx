import { Fragment } from 'preact';
import type { AuditMode } from '../../contracts';
import { Icon } from '../Icon';
import { type CellModel, columnName, type PageColumn, type RowModel } from '../model/matrix';
import { glyphOf, shownOrder, shownStatus } from '../model/shown-status';
import { StatusTag } from '../StatusTag';
import { useTexts } from '../TextsContext';
import { CellLink, SharedCell } from './MatrixCell';
import { asCell, asColumnHeader, asGroup, asRow, asRowHeader, asTable } from './table-roles';

export interface MatrixProps {
  columns: readonly PageColumn[];
  rows: readonly RowModel[];
  kind: 'userCriteria' | 'criteria';
  mode: AuditMode;
  /** Title of a row, its label code when the school wrote one, and whether a content of it is under derogation. */
  about(row: string): { readonly title: string; readonly code?: string; readonly derogated: boolean };
  /** Tests of the criterion whose row is open. */
  open: string | null;
  tests: readonly RowModel[];
  totals: { readonly defects: number; readonly shared: number; readonly byPage: readonly number[] };
  hrefOf(row: string, page: string): string;
  onKind(kind: 'userCriteria' | 'criteria'): void;
  onMode(mode: AuditMode): void;
  onOpen(criterion: string | null): void;
}

const modes: readonly AuditMode[] = ['full106', 'complementary50', 'fast25'];

/** Pages × criteria. Explicit roles keep it a table where narrow screens show it as blocks. */
export function Matrix(props: MatrixProps) {
  const { columns, rows, kind, mode, totals, onKind, onMode } = props;
  const { t, say } = useTexts();
  return (
    <section aria-labelledby="v">
      <div class="sec-head">
        <h1 id="v" tabIndex={-1}>
          {t.dossier.parts.matrix}
        </h1>
        <p>{kind === 'userCriteria' ? t.dossier.matrix.introUser : t.dossier.matrix.introCriteria}</p>
      </div>
      <div class="card">
        <div class="row tools">
          <fieldset class="row">
            <legend class="vh">{t.dossier.matrix.show}</legend>
            {(['userCriteria', 'criteria'] as const).map((one) => (
              <button key={one} class="btn small" type="button" aria-pressed={one === kind} onClick={() => onKind(one)}>
                {one === 'userCriteria' ? t.dossier.matrix.user : t.dossier.matrix.criteria}
              </button>
            ))}
          </fieldset>
          <label class="row push">
            {t.dossier.matrix.mode}
            <select value={mode} onChange={(event) => onMode(event.currentTarget.value as AuditMode)}>
              {modes.map((one) => (
                <option key={one} value={one}>
                  {t.dossier.matrix.modes[one]}
                </option>
              ))}
            </select>
          </label>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by the keyboard */}
        <section class="wide" aria-labelledby="v" tabIndex={0}>
          <table class="matrix" {...asTable} aria-labelledby="v">
            <caption>{t.dossier.matrix.caption}</caption>
            <thead {...asGroup}>
              <tr {...asRow}>
                <th {...asColumnHeader} scope="col" class="crit">
                  {t.dossier.matrix.criterion}
                </th>
                <th {...asColumnHeader} scope="col">
                  <span class="pn">{t.dossier.matrix.sample}</span>
                </th>
                <th {...asColumnHeader} scope="col">
                  <span class="pn">{t.dossier.matrix.everywhere}</span>
                  {t.dossier.matrix.everywhereHint}
                </th>
                {columns.map((column) => (
                  <th key={column.page.id} {...asColumnHeader} scope="col">
                    <span class="pn">{column.number}</span>
                    <span class="name">{column.page.name}</span>
                    {column.page.state && <span class="name">{column.page.state.name}</span>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody {...asGroup}>
              {rows.map((row) => (
                <Fragment key={row.id}>
                  <Row {...props} row={row} />
                  {props.open === row.id && props.tests.map((test) => <Row key={test.id} {...props} row={test} inner />)}
                </Fragment>
              ))}
            </tbody>
            <tfoot {...asGroup}>
              <tr {...asRow}>
                <th {...asRowHeader} scope="row" class="crit">
                  {say(t.dossier.matrix.defects, { n: totals.defects })}
                </th>
                <td {...asCell} />
                <td {...asCell}>
                  <span class="pl">{t.dossier.matrix.everywhere} </span>
                  {totals.shared}
                </td>
                {columns.map((column, i) => (
                  <td key={column.page.id} {...asCell}>
                    <span class="pl">{column.number} </span>
                    {totals.byPage[i]}
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </section>
        <ul class="row legend" aria-label={t.dossier.matrix.legend}>
          {shownOrder.map((status) => (
            <li key={status}>
              <StatusTag status={status} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

interface RowProps extends MatrixProps {
  row: RowModel;
  /** A test under its criterion. */
  inner?: boolean;
}

function Row({ row, inner, kind, columns, about, open, hrefOf, onOpen }: RowProps) {
  const { t, say } = useTexts();
  const { title, code, derogated } = about(row.id);
  const status = shownStatus(row);
  const name = (cell: CellModel, i: number) => (columns[i] ? columnName(columns[i]) : cell.page);
  return (
    <tr {...asRow} class={inner ? 'inner' : ''}>
      <th {...asRowHeader} scope="row" class="crit">
        <span class="id">{row.id}</span> {title}
        {code && <span class="note">{say(t.dossier.matrix.label, { code })}</span>}
        {derogated && <span class="note">{t.dossier.matrix.derogated}</span>}
        {kind === 'criteria' && !inner && (
          <button
            class="btn quiet small"
            type="button"
            aria-expanded={open === row.id}
            aria-label={say(t.dossier.matrix.tests, { id: row.id })}
            onClick={() => onOpen(open === row.id ? null : row.id)}
          >
            <Icon name="go" />
          </button>
        )}
      </th>
      <td {...asCell}>
        <span class="pl">{t.dossier.matrix.sample} </span>
        <span class={`whole ${glyphOf[status]}`}>
          <Icon name={glyphOf[status]} />
          <span class="vh">{t.status[status]}</span>
          {status !== 'toCheck' && <span aria-hidden="true">{status}</span>}
        </span>
      </td>
      <SharedCell row={row} href={hrefOf(row.id, 'all')} />
      {row.cells.map((cell, i) => (
        <CellLink
          key={cell.page}
          cell={cell}
          row={row.id}
          page={name(cell, i)}
          number={columns[i]?.number ?? ''}
          href={hrefOf(row.id, cell.page)}
        />
      ))}
    </tr>
  );
}
