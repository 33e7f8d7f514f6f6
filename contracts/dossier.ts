import * as z from 'zod/mini';

/** Why a page is in the sample: the list of RGAA (every one that exists), then what the sample has to vary. */
export const PageKind = z.enum([
  'home',
  'contact',
  'legal-notice',
  'accessibility',
  'site-map',
  'help',
  'search',
  'login',
  'process', // each page of a process: all of them are in the sample
  'service', // one page at least per type of service
  'document', // a file to download
  'content', // tables, media, forms: a look or a content of its own
  'random', // drawn at random, a tenth of the sample at least
]);
export type PageKind = z.infer<typeof PageKind>;

/** Sets of criteria, as in Ara: all 106, or the 50 or 25 that find most. */
export const AuditMode = z.enum(['full106', 'complementary50', 'fast25']);
export type AuditMode = z.infer<typeof AuditMode>;

const Id = z.string().check(z.minLength(1), z.maxLength(100));
const Short = z.string().check(z.maxLength(500));
const Long = z.string().check(z.maxLength(20_000));

/** A page of the sample, or one named state of it. */
export const SamplePage = z.object({
  id: Id,
  /** Key of the address, and of the state if it is one: `Scan.page.key` of its scans. */
  key: z.string(),
  url: z.string(),
  name: Short,
  kinds: z.array(PageKind),
  /** A state of the page (menu open, form in error) and the steps that lead to it. */
  state: z.optional(z.object({ name: Short, steps: Long })),
  /** Its scans, oldest first. The last one is the current one; none: never scanned. */
  scans: z.array(z.object({ id: Id, at: z.iso.datetime() })),
});
export type SamplePage = z.infer<typeof SamplePage>;

/** A content, never a criterion, that the law leaves out or lets be, and why. */
export const Derogation = z.object({
  id: Id,
  /** Out of the law's scope; no alternative possible; the burden would be disproportionate. */
  kind: z.enum(['exempt', 'derogation', 'burden']),
  /** `SamplePage.id`; null: on every page. */
  page: z.nullable(Id),
  /** Criteria concerned: `4.1`. */
  criteria: z.array(z.string().check(z.regex(/^\d{1,2}\.\d{1,2}$/))),
  /** Which content. */
  content: Short.check(z.minLength(1)),
  /** Compulsory: it is the evidence. */
  reason: Long.check(z.minLength(1)),
  /** Where an accessible alternative is; empty when there is none. */
  alternative: Long,
  author: Short,
  at: z.iso.datetime(),
});
export type Derogation = z.infer<typeof Derogation>;

/**
 * An audit: its sample, and what no scan or answer holds. Scans, answers (of the site) and captures are stored beside it.
 * Statuses and numbers are never stored: `dossier/judge.ts` makes them.
 */
export const Dossier = z.object({
  version: z.literal(1),
  id: Id,
  name: Short,
  /** Origin of the site, see `siteOf`; '' until a first page is added. */
  site: z.string(),
  author: Short,
  /** ISO 8601, UTC. */
  created: z.iso.datetime(),
  updated: z.iso.datetime(),
  /** What wrote it last; each scan says what made it. */
  tool: z.object({ temoin: z.string(), axe: z.string(), rules: z.string() }),
  /** `rgaa-4.1.2`. */
  referential: z.string(),
  mode: AuditMode,
  pages: z.array(SamplePage),
  /** Pages of the RGAA list that the site does not have, as its author confirmed. */
  absent: z.array(PageKind),
  derogations: z.array(Derogation),
  /** Reference codes of the label, as the school reads them in its own copy: criterion (`U01`, `1.1`) → code. */
  labels: z.record(z.string(), Short),
});
export type Dossier = z.infer<typeof Dossier>;
