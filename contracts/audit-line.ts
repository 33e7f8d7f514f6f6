import * as z from 'zod/mini';

/** One line of `npm run audit -- --urls FILE --format jsonl`. */
export const AuditLine = z.union([
  z.object({ url: z.string(), error: z.string() }),
  z.object({
    url: z.string(),
    ms: z.number(),
    elements: z.number(),
    results: z.array(
      z.object({
        rule: z.string(),
        outcome: z.enum(['failed', 'passed', 'cantTell', 'inapplicable']),
        actRules: z.array(z.string()),
        /** WCAG success criteria: the rule's whole set. */
        reqs: z.array(z.string()),
        /** RGAA tests. */
        rgaa: z.array(z.string()),
        nodes: z.optional(z.array(z.object({ selector: z.string(), html: z.string(), message: z.string() }))),
      }),
    ),
  }),
]);
export type AuditLine = z.infer<typeof AuditLine>;
