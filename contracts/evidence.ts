import * as z from 'zod/mini';
import { Box } from './finding';

/** What was masked before an export, so that it can be listed. */
export const MaskKind = z.enum(['email', 'phone', 'name', 'form-value', 'image', 'zone']);
export type MaskKind = z.infer<typeof MaskKind>;

/** Something hidden in a capture: the zone, in CSS pixels of its document, and why. */
export const Mask = z.object({ kind: MaskKind, box: Box });
export type Mask = z.infer<typeof Mask>;

/**
 * One capture, as it is stored; the image itself is beside it, under the same id, and is never altered: masks are laid on copies.
 * Crops of elements and excerpts are made from captures and scans when they are shown or exported.
 */
export const Capture = z.object({
  version: z.literal(1),
  id: z.string().check(z.minLength(1)),
  dossier: z.string(),
  /** `SamplePage.id`. */
  page: z.string(),
  scan: z.string(),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  author: z.string(),
  type: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  bytes: z.number(),
  /** SHA-256 of the image as it was taken, hexadecimal. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Part of the document that it shows, CSS pixels. */
  box: Box,
  /** Pixels of the image per CSS pixel. */
  scale: z.number().check(z.positive()),
  /** Fingerprint of the text and structure of the page when it was taken. */
  fingerprint: z.string(),
  masks: z.array(Mask),
});
export type Capture = z.infer<typeof Capture>;

/** One piece of evidence of a file that is handed in. */
export const Evidence = z.object({
  id: z.string(),
  kind: z.enum(['capture', 'crop', 'excerpt']),
  /** `SamplePage.id`. */
  page: z.string(),
  scan: z.string(),
  /** Key of the finding that it shows (`keyOf` of `referential/evidence.ts`). */
  finding: z.optional(z.string()),
  at: z.iso.datetime(),
  author: z.string(),
  /** What it shows, CSS pixels of the document. */
  box: Box,
  /** HTML of an excerpt, masked. */
  text: z.optional(z.string()),
  /** What was masked in it. */
  masked: z.array(z.object({ kind: MaskKind, n: z.number() })),
});
export type Evidence = z.infer<typeof Evidence>;
