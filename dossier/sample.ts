import type { Dossier, PageKind, SamplePage, Scan } from '../contracts';
import { rgaa412 } from '../referential';
import { siteOf } from '../referential/signature';
import { stateKey } from './page-key';

type Tool = Pick<Scan['tool'], 'temoin' | 'axe' | 'rules'>;

export interface NewDossier {
  readonly name: string;
  readonly author: string;
  readonly tool: Tool;
}

/** What a person says of a page that enters the sample. */
export interface PageEntry {
  readonly name: string;
  readonly kinds: readonly PageKind[];
  readonly state?: { readonly name: string; readonly steps: string };
}

export function newDossier({ name, author, tool }: NewDossier, at = new Date()): Dossier {
  const now = at.toISOString();
  return {
    version: 1,
    id: crypto.randomUUID(),
    name: name.trim(),
    site: '',
    author,
    created: now,
    updated: now,
    tool,
    referential: rgaa412.id,
    mode: 'full106',
    pages: [],
    absent: [],
    derogations: [],
    labels: {},
  };
}

/** The scan under the key of the page, or of the state, that it is a scan of. */
export function scanOfEntry(scan: Scan, plainKey: string, { state }: PageEntry): Scan {
  const key = state ? stateKey(plainKey, state.name) : plainKey;
  return key === scan.page.key ? scan : { ...scan, page: { ...scan.page, key } };
}

/**
 * Adds a page with its scan, or a scan to the page that has its key. A scan that was another page's moves.
 * @param entry left out: only pages already in the sample take the scan
 */
export function withScan(dossier: Dossier, scan: Scan, entry?: PageEntry): Dossier {
  const { key, url } = scan.page;
  const known = dossier.pages.find((page) => page.key === key);
  if (!known && !entry) return dossier;
  const held = { id: scan.id, at: new Date(scan.at).toISOString() };
  const page: SamplePage = known ?? {
    id: crypto.randomUUID(),
    key,
    url,
    name: entry?.name.trim() ?? '',
    kinds: [...(entry?.kinds ?? [])],
    ...(entry?.state && { state: { name: entry.state.name.trim(), steps: entry.state.steps.trim() } }),
    scans: [],
  };
  const scans = [...page.scans.filter(({ id }) => id !== held.id), held].sort((a, b) => (a.at < b.at ? -1 : 1));
  const rest = dossier.pages.map((other) =>
    other.id === page.id ? { ...page, scans } : { ...other, scans: other.scans.filter(({ id }) => id !== held.id) },
  );
  const { temoin, axe, rules } = scan.tool;
  return {
    ...dossier,
    site: dossier.site || siteOf(url),
    tool: { temoin, axe, rules },
    absent: dossier.absent.filter((kind) => !page.kinds.includes(kind)),
    pages: known ? rest : [...rest, { ...page, scans }],
  };
}

/** Changes what a person says of a page: its name, why it is in the sample. */
export function withPage(dossier: Dossier, id: string, change: Partial<Pick<SamplePage, 'name' | 'kinds'>>): Dossier {
  return { ...dossier, pages: dossier.pages.map((page) => (page.id === id ? { ...page, ...change } : page)) };
}

/** Takes a page out. Its scans are the page's, and stay stored until newer ones push them out. */
export function withoutPage(dossier: Dossier, id: string): Dossier {
  return {
    ...dossier,
    pages: dossier.pages.filter((page) => page.id !== id),
    derogations: dossier.derogations.filter(({ page }) => page !== id),
  };
}

/** `P01`, by place in the sample. */
export function pageNumber(index: number): string {
  return `P${String(index + 1).padStart(2, '0')}`;
}
