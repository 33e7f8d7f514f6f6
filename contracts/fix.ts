import * as z from 'zod/mini';
import { Place } from './in-page';

export const FixAttribute = z.enum(['alt', 'title', 'lang', 'role', 'aria-label']);
export type FixAttribute = z.infer<typeof FixAttribute>;

/** One change that a person tries on an element. */
export const Change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('attribute'), name: FixAttribute, value: z.string() }),
  /** Text of the label element of a field. */
  z.object({ kind: z.literal('label'), value: z.string() }),
  z.object({
    kind: z.literal('colour'),
    property: z.enum(['color', 'background-color']),
    value: z.string().check(z.regex(/^#[0-9a-f]{6}$/i)),
  }),
]);
export type Change = z.infer<typeof Change>;

/** View → `fix.js`, over the port of that name. */
export const FixOrder = z.discriminatedUnion('do', [
  /** Answered by `FixRead`; null when the element is not there any more. */
  z.object({ do: z.literal('read'), target: Place }),
  /** Takes back the change before, makes this one, and runs the rule on it. Answered by `FixTried`, or null. */
  z.object({ do: z.literal('try'), target: Place, rule: z.string(), change: Change }),
  /** Puts the page back as it was. */
  z.object({ do: z.literal('undo') }),
]);
export type FixOrder = z.infer<typeof FixOrder>;

/** How a text stands out from what is painted behind it. */
export const ContrastFacts = z.object({
  /** `#rrggbb`, as painted; empty when it can't be known. */
  text: z.string(),
  background: z.string(),
  /** Lowest ratio; null when it can't be known. */
  ratio: z.nullable(z.number()),
  /** Asked for: 3 for a large text, else 4.5. */
  least: z.number(),
  /** CSS pixels. */
  size: z.number(),
  bold: z.boolean(),
  large: z.boolean(),
  /** What is painted under the text, from the bottom up. */
  layers: z.array(z.object({ tag: z.string(), colour: z.string(), alpha: z.number(), gradient: z.boolean(), opacity: z.number() })),
});
export type ContrastFacts = z.infer<typeof ContrastFacts>;

export const FixRead = z.object({
  /** Its attributes now; null for one that it has not. */
  attributes: z.record(FixAttribute, z.nullable(z.string())),
  /** Text of its label element; null when it has none. */
  label: z.nullable(z.string()),
  /** Of an element that shows a text of its own. */
  contrast: z.nullable(ContrastFacts),
});
export type FixRead = z.infer<typeof FixRead>;

export const FixTried = z.object({
  /** What the rule says now: `silent` when it has nothing to say of the element, `unknown` when it could not run. */
  outcome: z.enum(['failed', 'cantTell', 'passed', 'silent', 'unknown']),
  ratio: z.nullable(z.number()),
  /** Corrected start tag, for a change in the code of the element or of its label. */
  html: z.string(),
  /** Of the element that changed: another one, for a background that is painted around. */
  selector: z.string(),
});
export type FixTried = z.infer<typeof FixTried>;
