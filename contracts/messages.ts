import * as z from 'zod/mini';
import { FrameResult, Scan } from './scan';

/** Why a page can't be scanned. The code is shown, so that a person can report it. */
export const Refusal = z.enum([
  'browser-page',
  'protected', // right after the gesture that gives access, the browser still hides even the address
  'store',
  'pdf',
  'view-source',
  'error-page',
  'empty-tab',
  'local-file',
  'not-a-page', // an image, a text file, XML shown by the browser's viewer
  'no-access', // the right was lost: another gesture gives it back
  'gone', // the tab navigated or closed while it was read
  'crashed', // the page or our script stopped answering
]);
export type Refusal = z.infer<typeof Refusal>;

export const Step = z.enum(['settle', 'read', 'rules', 'merge']);
export type Step = z.infer<typeof Step>;

export const Progress = z.object({
  step: Step,
  done: z.number(),
  total: z.number(),
  elements: z.number(),
  frames: z.number(),
  /** Seconds since the scan began. */
  seconds: z.number(),
  /** Milliseconds that each ended step took. */
  took: z.partialRecord(Step, z.number()),
  /** Rule under way, or the last one. */
  rule: z.string(),
  unread: z.number(),
});
export type Progress = z.infer<typeof Progress>;

/** What the popup shows of one tab. */
export const ScanState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('none') }),
  z.object({ state: z.literal('running'), url: z.string(), progress: Progress }),
  /** `stored` is false when the disk refused it; `changed` when the page changed after it was read. */
  z.object({ state: z.literal('done'), scan: Scan, stored: z.boolean(), changed: z.boolean() }),
  z.object({ state: z.literal('refused'), url: z.string(), reason: Refusal }),
]);
export type ScanState = z.infer<typeof ScanState>;

/** Pages of the extension → background. Each is answered, see `Answers`. */
export const Request = z.discriminatedUnion('type', [
  /** Opens or reopens the view of a tab: scans unless a fresh result is there. */
  z.object({ type: z.literal('scan.open'), tab: z.number() }),
  /** What is known of a tab, without a scan. */
  z.object({ type: z.literal('scan.peek'), tab: z.number() }),
  z.object({ type: z.literal('scan.again'), tab: z.number() }),
  z.object({ type: z.literal('scan.stop'), tab: z.number() }),
  /** Scans again with a walk through the page, once the page has the focus: the popup that asks has to close. */
  z.object({ type: z.literal('scan.walk'), tab: z.number() }),
  /** Answers about a site were given or taken back: what the icon says of its pages follows. */
  z.object({ type: z.literal('answers.changed'), site: z.string() }),
  /** The tab whose frames were granted: scans again once the browser says so. */
  z.object({ type: z.literal('frames.asked'), tab: z.number() }),
  /** Puts the tab's last scan into a dossier; null: into a new one of this name. */
  z.object({
    type: z.literal('dossier.add'),
    tab: z.number(),
    dossier: z.nullable(z.string()),
    dossierName: z.string(),
    name: z.string(),
    state: z.optional(z.object({ name: z.string(), steps: z.string() })),
  }),
  /** Stops the captures under way in any tab. */
  z.object({ type: z.literal('captures.stop') }),
]);
export type Request = z.infer<typeof Request>;

/** Script in the page → background: what a script can't do by itself. */
export const PageRequest = z.discriminatedUnion('type', [
  /** The person left what was shown in one frame, and no view listens any more: the others follow. */
  z.object({ type: z.literal('page.left') }),
  /** Puts the spacing of texts of a reader's own style sheet on the frame that asks, or takes it away. Answered once it is done. */
  z.object({ type: z.literal('page.spacing'), on: z.boolean() }),
]);
export type PageRequest = z.infer<typeof PageRequest>;

/** Answer to `dossier.add`. */
export const Added = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), dossier: z.string() }),
  z.object({ ok: z.literal(false), why: z.enum(['no-scan', 'disk', 'gone']) }),
]);
export type Added = z.infer<typeof Added>;

/** What the capture queue is doing, in `storage.session` under `captures`; absent when it rests. */
export const CaptureProgress = z.object({ dossier: z.string(), page: z.string(), done: z.number(), total: z.number() });
export type CaptureProgress = z.infer<typeof CaptureProgress>;

/** Injected script → background, over the port `scan:<id>`. */
export const FrameMessage = z.discriminatedUnion('type', [
  /** `document`: its `performance.timeOrigin`. */
  z.object({ type: z.literal('hello'), document: z.number(), token: z.optional(z.string()) }),
  /** A parent recognised the token that its child frame sent: here is the child's path below it. */
  z.object({ type: z.literal('child'), token: z.string(), selector: z.string() }),
  z.object({ type: z.literal('progress'), progress: z.omit(Progress, { frames: true, seconds: true, unread: true }) }),
  z.object({ type: z.literal('result'), result: FrameResult }),
  z.object({ type: z.literal('failed'), message: z.string() }),
]);
export type FrameMessage = z.infer<typeof FrameMessage>;

/** Background → injected script. */
export const FrameOrder = z.discriminatedUnion('type', [
  z.object({ type: z.literal('stop') }),
  /** All frames are listening: a frame of another origin may post its token to its parent. */
  z.object({ type: z.literal('announce') }),
]);
export type FrameOrder = z.infer<typeof FrameOrder>;
