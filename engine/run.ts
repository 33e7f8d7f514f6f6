import type { FrameResult } from '../contracts';
import type { AxeRuleMeta } from './axe/rule';
import type { Words } from './page';
import type { DetectLanguage } from './page/language';
import type { Rule } from './rule';

export interface RunInput {
  readonly document: Document;
  readonly rules: readonly Rule[];
  /** Rules of axe to run, by axe's id. The global `axe` must be the unmodified file. */
  readonly axeRules: ReadonlyMap<string, AxeRuleMeta>;
  /** Selectors whose number of matches proves absence; named probes as `probe:<name>`. */
  readonly applies: readonly string[];
  readonly words: Words;
  /** Guesses the language of a text (`browser.i18n.detectLanguage`). Without it, rules about language say nothing. */
  readonly detectLanguage?: DetectLanguage;
  /** Top document of the tab. */
  readonly top: boolean;
}

export interface RunWatch {
  /** Called at most once per slice. */
  progress?(done: { step: 'settle' | 'read' | 'rules'; done: number; total: number; elements: number; rule: string }): void;
  readonly signal?: AbortSignal;
}

/**
 * Scans one document in slices that leave the page usable.
 * @returns what was found; `partial` when `signal` aborted before the end.
 */
export type Run = (input: RunInput, watch?: RunWatch) => Promise<FrameResult>;
