import * as z from 'zod/mini';
import { Target } from './finding';

/** Where an element is, without what finds it at another date. */
export const Place = z.pick(Target, { frame: true, shadow: true, selector: true });
export type Place = z.infer<typeof Place>;

/**
 * Whether an element could be shown. `why` without `ok`: the access was lost, it is not in the page any more, it has no place, or it is
 * in something closed; with `ok`: it is shown, and the page made it inert.
 */
export const Shown = z.object({ ok: z.boolean(), why: z.optional(z.enum(['lost', 'gone', 'hidden', 'closed', 'inert'])) });
export type Shown = z.infer<typeof Shown>;

/** One element to outline. */
export const Outline = z.object({
  key: z.string(),
  target: Place,
  /** Number in the panel's list. */
  mark: z.string(),
  /** The sentence that is told of it. */
  label: z.string(),
  outcome: z.enum(['failed', 'cantTell']),
});
export type Outline = z.infer<typeof Outline>;

/** Words of the bar at the foot of the page, in the person's language. `{n}` is a number. */
export const BarWords = z.object({
  what: z.string(),
  above: z.string(),
  below: z.string(),
  previous: z.string(),
  next: z.string(),
  hide: z.string(),
});
export type BarWords = z.infer<typeof BarWords>;

/** View → `marker.js`, over the port `marker`. */
export const MarkerOrder = z.discriminatedUnion('do', [
  /** Answered by one `Shown` for each item, in order. */
  z.object({
    do: z.literal('outline'),
    items: z.array(Outline),
    bar: z.optional(BarWords),
    /** One element was asked for: it is brought into view and tells its sentence. Of a set, only when none is in view. */
    alone: z.boolean(),
    /** Stays when the view closes, as it has to for a popup that closes at the first click in the page. */
    keep: z.boolean(),
  }),
  /** Answered by `Shown`. */
  z.object({ do: z.literal('select'), key: z.string() }),
]);
export type MarkerOrder = z.infer<typeof MarkerOrder>;

/** Script in the page → the view that opened its port: what the person did there. */
export const PageNote = z.discriminatedUnion('note', [
  z.object({ note: z.literal('left') }),
  z.object({ note: z.literal('selected'), key: z.string() }),
]);
export type PageNote = z.infer<typeof PageNote>;

/** Around every order, so that answers find their question. */
export const Ask = z.object({ id: z.number(), order: z.unknown() });
export const Told = z.union([z.object({ id: z.number(), answer: z.unknown() }), z.object({ id: z.number(), error: z.string() }), PageNote]);
export type Told = z.infer<typeof Told>;
