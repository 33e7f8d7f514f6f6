import * as z from 'zod/mini';
import { Language } from './common';
import { BarWords, Place } from './in-page';

/** What the rules said of an element that a view shows: the sentence, in the person's language. */
const RuleSaid = z.object({ outcome: z.enum(['failed', 'cantTell']), text: z.string() });

/** View → `views-in-page.js`, over the port of that name. */
export const ViewOrder = z.discriminatedUnion('do', [
  /** Answered by `ViewShown`. A view takes the place of the one before. */
  z.object({
    do: z.literal('open'),
    /** Name of a file of `engine/views`. */
    view: z.string(),
    language: Language,
    /** Findings of its rules that are open, in this frame. */
    told: z.array(z.object({ target: Place, outcome: z.enum(['failed', 'cantTell']), text: z.string() })),
    bar: z.optional(BarWords),
  }),
  /** Answered by `Shown`. */
  z.object({ do: z.literal('select'), key: z.string() }),
  z.object({ do: z.literal('close') }),
]);
export type ViewOrder = z.infer<typeof ViewOrder>;

/** One line of a view's list. */
export const ViewLine = z.object({
  /** Names it in its frame. */
  key: z.string(),
  /** Code or number, see `ViewTexts.marks`. */
  mark: z.string(),
  text: z.string(),
  depth: z.number(),
  notes: z.array(z.object({ note: z.string(), values: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))) })),
  told: z.array(RuleSaid),
  /** Can it be outlined? */
  placed: z.boolean(),
  /** Its frame, for a line of a frame inside the page. */
  frame: z.array(z.string()),
});
export type ViewLine = z.infer<typeof ViewLine>;

export const ViewShown = z.object({
  lines: z.array(ViewLine),
  /** Lines left out: a page may have a hundred thousand. */ left: z.number(),
});
export type ViewShown = z.infer<typeof ViewShown>;
