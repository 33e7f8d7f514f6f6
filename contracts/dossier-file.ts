import * as z from 'zod/mini';
import { Answer } from './answer';
import { Dossier } from './dossier';
import { Capture } from './evidence';
import { Scan } from './scan';

/** A whole dossier in one JSON file: what one person exports, another can import. */
export const DossierFile = z.object({
  format: z.literal('temoin-dossier'),
  version: z.literal(1),
  exported: z.iso.datetime(),
  dossier: Dossier,
  scans: z.array(Scan),
  /** Answers of the site. */
  answers: z.array(Answer),
  captures: z.array(Capture),
  /** Capture → its image in base 64, masked as its `masks` say. A capture without one was left out. */
  images: z.record(z.string(), z.string()),
});
export type DossierFile = z.infer<typeof DossierFile>;
