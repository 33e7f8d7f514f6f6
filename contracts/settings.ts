import * as z from 'zod/mini';
import { Language } from './common';

export const Settings = z.object({
  version: z.literal(1),
  /** null: the browser's language. */
  language: z.nullable(Language),
  /** Name put beside answers and in files. */
  author: z.string(),
  /** The site is under the legal duty: the legal card may judge. */
  publicDuty: z.boolean(),
  /** Keys of one letter or digit act in the panel (WCAG 2.1.4 asks that they can be switched off). Default: yes. */
  singleKeys: z.optional(z.boolean()),
  /**
   * Also pass the rules that bear on no test of RGAA (advice, AAA, those that only ACT asks for). No view shows them:
   * the command line reports them, and sets this.
   */
  everyRule: z.optional(z.boolean()),
  /** Every scan also walks through the page with the focus, where the page has it. The command line sets this. */
  walk: z.optional(z.boolean()),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = { version: 1, language: null, author: '', publicDuty: false };
