import type { SamplePage } from '../../contracts';
import type { Status } from '../../referential/verdict';

/** Defects, and open questions and trials. */
export interface Counted {
  readonly defects: number;
  readonly questions: number;
}

export interface CellModel extends Counted {
  readonly page: string;
  readonly status: Status;
  readonly toCheck: boolean;
  readonly shared: Counted;
}

export interface RowModel {
  readonly id: string;
  readonly status: Status;
  readonly toCheck: boolean;
  readonly shared: Counted;
  readonly cells: readonly CellModel[];
}

export interface PageColumn {
  /** `P01`. */
  readonly number: string;
  readonly page: SamplePage;
}

/** A page as it is called everywhere: its number, its name, its state. */
export function columnName({ number, page }: PageColumn): string {
  return [number, page.name, page.state && `(${page.state.name})`].filter(Boolean).join(' ');
}
