import type { Dossier, SamplePage } from '../contracts';

/** Something that two versions of a dossier say differently. One’s own stays. */
export interface Conflict {
  readonly what: 'name' | 'page-name' | 'mode' | 'label';
  /** Page or criterion concerned; empty for the dossier itself. */
  readonly where: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface Merged {
  readonly dossier: Dossier;
  readonly conflicts: readonly Conflict[];
  /** Pages that only the other one had. */
  readonly added: readonly SamplePage[];
}

/**
 * Merges a colleague's version of a dossier into one's own, page by page. Nothing of either is lost but names: of those, one's own stays.
 * Pages are the same when they have the same key; scans, answers and derogations when they have the same id.
 */
export function mergeDossiers(mine: Dossier, theirs: Dossier): Merged {
  const conflicts: Conflict[] = [];
  const differ = (what: Conflict['what'], where: string, one: string, other: string) => {
    if (one !== other) conflicts.push({ what, where, mine: one, theirs: other });
  };
  differ('name', '', mine.name, theirs.name);
  differ('mode', '', mine.mode, theirs.mode);

  const other = new Map(theirs.pages.map((page) => [page.key, page]));
  const pages = mine.pages.map((page) => {
    const same = other.get(page.key);
    if (!same) return page;
    other.delete(page.key);
    differ('page-name', page.name, page.name, same.name);
    return { ...page, kinds: [...new Set([...page.kinds, ...same.kinds])], scans: bothScans(page, same) };
  });
  const held = new Set(pages.flatMap(({ scans }) => scans.map(({ id }) => id)));
  const added = [...other.values()].map((page) => ({ ...page, scans: page.scans.filter(({ id }) => !held.has(id)) }));
  const all = [...pages, ...added];

  for (const [id, code] of Object.entries(theirs.labels)) {
    if (Object.hasOwn(mine.labels, id)) differ('label', id, mine.labels[id] ?? '', code);
  }
  const kinds = new Set(all.flatMap((page) => page.kinds));
  const known = new Set(mine.derogations.map(({ id }) => id));
  const idOf = new Map(theirs.pages.map((page) => [page.id, all.find(({ key }) => key === page.key)?.id ?? page.id]));
  return {
    dossier: {
      ...mine,
      site: mine.site || theirs.site,
      pages: all,
      absent: [...new Set([...mine.absent, ...theirs.absent])].filter((kind) => !kinds.has(kind)),
      derogations: [
        ...mine.derogations,
        ...theirs.derogations
          .filter(({ id }) => !known.has(id))
          .map((one) => ({ ...one, page: one.page === null ? null : (idOf.get(one.page) ?? one.page) })),
      ],
      labels: { ...theirs.labels, ...mine.labels },
    },
    conflicts,
    added,
  };
}

function bothScans(one: SamplePage, other: SamplePage): SamplePage['scans'] {
  const byId = new Map([...one.scans, ...other.scans].map((scan) => [scan.id, scan]));
  return [...byId.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}
