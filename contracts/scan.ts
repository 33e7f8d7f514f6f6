import * as z from 'zod/mini';
import { Finding } from './finding';
import { PageFacts } from './page-facts';
import { Unread } from './unread';

const Count = z.number().check(z.nonnegative());
const Crash = z.object({ rule: z.string(), message: z.string() });

/** What every scan counts, be it of one frame or of the whole page. */
const tally = {
  /** Elements read, open shadow trees included. */
  elements: Count,
  findings: z.array(Finding),
  /** rule → test → number of targets that passed. */
  passed: z.record(z.string(), z.record(z.string(), Count)),
  /** rule → number of targets it looked at. A rule that is not here did not run. */
  ran: z.record(z.string(), Count),
  /** Rules that threw: their tests stay NT. */
  crashed: z.array(Crash),
  /** Selector or `probe:<name>` → number of elements it applies to. */
  counts: z.record(z.string(), Count),
  unread: z.array(Unread),
  /** Page states that were opened, looked at and restored: `zoom-200`, `focus`… (`PageState` of the referential). */
  states: z.optional(z.array(z.string())),
  /** Changes of the page seen while the scan ran. */
  changed: Count,
  /** Stopped before the end: what is missing is NT. */
  partial: z.boolean(),
  /** Why axe's own engine ran in place of our driver, if it did; empty otherwise. */
  axeFallback: z.array(z.string()),
};

/** What the injected script says of one frame. */
export const FrameResult = z.object({
  ...tally,
  url: z.string(),
  /** Selectors of the iframes that lead here; null when it could not be known (the background then asks the parent). */
  path: z.nullable(z.array(z.string())),
  /** Every iframe of this document, to tell which were not read. */
  frames: z.array(z.object({ selector: z.string(), label: z.string(), visible: z.boolean(), origin: z.optional(z.string()) })),
  facts: z.nullable(PageFacts),
});
export type FrameResult = z.infer<typeof FrameResult>;

/** One run over one page, as it is stored. */
export const Scan = z.object({
  ...tally,
  version: z.literal(1),
  id: z.string(),
  page: z.object({
    /** origin + path + kept query (+ state name). */
    key: z.string(),
    url: z.string(),
    title: z.string(),
  }),
  /** ISO 8601. */
  at: z.string(),
  /** Milliseconds on the clock, from injection to the last frame. */
  duration: Count,
  frames: Count,
  facts: PageFacts,
  /**
   * Elements of earlier findings about this page that it no longer says anything of, and that are still there: what tells
   * a defect corrected from an element that is gone. Keys of `dossier/compare/reached.ts`.
   */
  reached: z.optional(z.array(z.string())),
  tool: z.object({ temoin: z.string(), axe: z.string(), rgaa: z.string(), rules: z.string(), browser: z.string() }),
});
export type Scan = z.infer<typeof Scan>;
