import * as z from 'zod/mini';
import { TestId } from './common';
import { Target, Values } from './finding';

/**
 * What a person says.
 * To a question (of a rule about an element, or of a test about the page): `yes`, `no`, `na` (does not apply here), or
 * `skip` (not answered: also how an answer is taken back).
 * Of their own: `set-aside` (the tool is wrong about this element, the note says why) and `failed-by-hand` (a defect that they found).
 */
export const AnswerValue = z.enum(['yes', 'no', 'na', 'skip', 'set-aside', 'failed-by-hand']);
export type AnswerValue = z.infer<typeof AnswerValue>;

/** `rule` of a defect that a person found; its `reason` is an id of its own, so that one element may hold several. */
export const BY_HAND = 'by-hand';

/**
 * One answer, never changed once given: a later one about the same thing takes its place (see `referential/answers.ts`).
 * With `rule`, it is about an element and holds wherever its signature is met on the site; without, about a whole page.
 */
export const Answer = z
  .object({
    version: z.literal(1),
    /** Unique among all persons. */
    id: z.string().check(z.minLength(1)),
    /** Origin of the site (`https://www.ecole.fr`), see `siteOf`. */
    site: z.string(),
    /** Key of the page on which it was given. */
    page: z.string(),
    /** The page's question; or, with `rule`, the first test of the finding. */
    test: TestId,
    rule: z.optional(z.string()),
    reason: z.optional(z.string()),
    /** Of the element, see `signatureOf`; null when the answer is about the page. */
    signature: z.nullable(z.string()),
    value: AnswerValue,
    /** Compulsory when a finding is set aside or a defect added: it is the evidence. */
    note: z.string(),
    author: z.string(),
    /** ISO 8601, UTC. */
    at: z.iso.datetime(),
    /** Version of Témoin. */
    tool: z.string(),
    /** What the person looked at, to show it again and to find it once it changed. */
    target: z.optional(Target),
    /** What the question quoted. */
    values: z.optional(Values),
  })
  .check(
    z.refine((answer) => (answer.rule === undefined) === (answer.signature === null), {
      path: ['signature'],
      error: 'an answer about an element has a rule and a signature, an answer about a page has neither',
    }),
    z.refine((answer) => (answer.rule === undefined) === (answer.reason === undefined), {
      path: ['reason'],
      error: 'rule and reason go together',
    }),
    z.refine((answer) => answer.value !== 'failed-by-hand' || answer.rule === BY_HAND, {
      path: ['rule'],
      error: `a defect added by a person has the rule "${BY_HAND}"`,
    }),
    z.refine((answer) => (answer.value !== 'set-aside' && answer.value !== 'failed-by-hand') || answer.note.trim() !== '', {
      path: ['note'],
      error: 'a finding set aside and a defect added need a reason in words',
    }),
  );
export type Answer = z.infer<typeof Answer>;
