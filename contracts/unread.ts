import * as z from 'zod/mini';

/** What a scan could not look at. Each kind names, in the referential, the tests that it can hide. */
export const UnreadKind = z.enum([
  'frame', // an iframe of another site, or sandboxed, that can be seen
  'frame-hidden', // the same, hidden or of no size: listed, hides nothing
  'shadow', // a closed shadow root
  'stylesheet', // a style sheet whose rules can't be read
  'canvas',
  'media',
  'document', // a PDF or other file shown inside the page
  'lazy', // content not loaded yet
]);
export type UnreadKind = z.infer<typeof UnreadKind>;

export const Unread = z.object({
  kind: UnreadKind,
  /** Path of the iframes that lead to it, then its selector; empty selector when it has no element. */
  frame: z.array(z.string()),
  selector: z.string(),
  /** Address or name, as a person would know it. */
  label: z.string(),
  /** Origin to ask the right for, when a right would let us read it. */
  origin: z.optional(z.string()),
});
export type Unread = z.infer<typeof Unread>;
