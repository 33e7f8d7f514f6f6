import type { AuditMode } from '../contracts';
import { rgaa412 } from './rgaa-4.1.2';
import type { AraSet, Referential } from './types';

const held: Readonly<Record<AuditMode, readonly AraSet[]>> = {
  fast25: ['fast25'],
  complementary50: ['fast25', 'complementary50'],
  full106: ['fast25', 'complementary50', 'full106'],
};

/** The referential cut down to the criteria of a mode; groups that lose all of theirs go. */
export function referentialOf(mode: AuditMode): Referential {
  return cut[mode];
}

function keep(sets: readonly AraSet[]): Referential {
  const themes = rgaa412.themes
    .map((theme) => ({ ...theme, criteria: theme.criteria.filter(({ tests }) => tests.every(({ ara }) => sets.includes(ara))) }))
    .filter(({ criteria }) => criteria.length > 0);
  const kept = new Set(themes.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  const userCriteria = rgaa412.userCriteria
    .map((group) => ({ ...group, criteria: group.criteria.filter((id) => kept.has(id)) }))
    .filter(({ criteria }) => criteria.length > 0);
  return { id: rgaa412.id, themes, userCriteria };
}

const cut: Readonly<Record<AuditMode, Referential>> = {
  full106: rgaa412,
  complementary50: keep(held.complementary50),
  fast25: keep(held.fast25),
};
