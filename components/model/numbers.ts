import type { Finding } from '../../contracts';
import { elementPath } from '../../locales/element';

/** Names a finding among those of a page. */
export function findingKey({ rule, reason, target }: Finding): string {
  return `${rule} ${reason} ${elementPath(target)}`;
}

/** A finding with its number: `1`, `2`… for defects, `Q1`, `Q2`… for questions. */
export interface Numbered {
  readonly key: string;
  readonly number: string;
  readonly finding: Finding;
}

/** Numbers findings in the order in which a list shows them: the outlines in the page bear the same. */
export function numbered(
  defects: readonly { readonly findings: readonly Finding[] }[],
  questions: readonly { readonly findings: readonly Finding[] }[] = [],
): readonly Numbered[] {
  return [...count(defects, ''), ...count(questions, 'Q')];
}

function count(groups: readonly { readonly findings: readonly Finding[] }[], prefix: string): Numbered[] {
  return groups
    .flatMap(({ findings }) => findings)
    .map((finding, i) => ({ key: findingKey(finding), number: `${prefix}${i + 1}`, finding }));
}
