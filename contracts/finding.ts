import * as z from 'zod/mini';
import { Outcome, TestId } from './common';

/** CSS pixels. */
export const Box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof Box>;

/**
 * An element of the page, with what finds it again: now (`frame`, `shadow`, `selector`) and at another date
 * (`landmark`, `role`, `name`, `textHash`, `html`: the parts of its signature).
 */
export const Target = z.object({
  /** Selectors of the iframes that lead to its document, outermost first. Empty in the top document. */
  frame: z.array(z.string()),
  /** Selectors of the shadow hosts that lead to its root, outermost first. */
  shadow: z.array(z.string()),
  /** Unique inside its own root. */
  selector: z.string(),
  /** Landmarks around it, outermost first, such as `main>navigation[Fil d’Ariane]`. */
  landmark: z.string(),
  role: z.string(),
  name: z.string(),
  /** Hash of its own visible text. */
  textHash: z.string(),
  /** Its start tag and the beginning of its content, 400 characters at most. */
  html: z.string().check(z.maxLength(600)),
  /** CSS pixels, in its document. */
  box: Box,
});
export type Target = z.infer<typeof Target>;

export const Values = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));
export type Values = z.infer<typeof Values>;

export const Finding = z.object({
  /** File name of the rule; `axe/<id>` for those of axe. */
  rule: z.string(),
  /** Code of one cause inside the rule: its text, fix and question hang on it. */
  reason: z.string(),
  outcome: Outcome,
  tests: z.array(TestId),
  /** The element fails one of these two tests, whichever a person decides. `tests` holds both. */
  either: z.optional(z.tuple([TestId, TestId])),
  target: Target,
  /** What the texts of the reason quote, and what helps a person to judge. */
  values: Values,
});
export type Finding = z.infer<typeof Finding>;
