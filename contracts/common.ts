import * as z from 'zod/mini';

/** Identifies an RGAA test (`6.1.1`), a duty of the legal card (`legal.mention`) or the question of a family of tests (`screen.media`). */
export const TestId = z.string().check(z.regex(/^(\d{1,2}\.\d{1,2}\.\d{1,2}|(?:legal|screen)\.[a-z-]+)$/));
export type TestId = z.infer<typeof TestId>;

/** Who can mend a defect. */
export const Who = z.enum(['editor', 'webmaster', 'developer']);
export type Who = z.infer<typeof Who>;

/** How much a defect hurts, worst first: bloquant, gênant, mineur. */
export const Impact = z.enum(['blocking', 'major', 'minor']);
export type Impact = z.infer<typeof Impact>;

/** What a rule says of one target, in the words of ACT and EARL. Silence is "inapplicable". */
export const Outcome = z.enum(['failed', 'cantTell', 'passed']);
export type Outcome = z.infer<typeof Outcome>;

export const Language = z.enum(['fr', 'en']);
export type Language = z.infer<typeof Language>;

/** The same text in both languages of the interface. */
export interface Bilingual {
  fr: string;
  en: string;
}

/** Thrown when something that came from outside is not of the expected shape; `path` names what is wrong. */
export class ContractError extends Error {
  constructor(
    readonly what: string,
    readonly path: string,
    detail: string,
  ) {
    super(`${what}: ${path || '(root)'}: ${detail}`);
    this.name = 'ContractError';
  }
}

/**
 * Parses what came from another context, a disk or a file.
 * @throws {ContractError} naming the path of the first thing that is wrong.
 */
export function parse<S extends z.core.$ZodType>(schema: S, value: unknown, what: string): z.core.output<S> {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new ContractError(what, issue?.path.join('.') ?? '', issue?.message ?? 'not valid');
}
