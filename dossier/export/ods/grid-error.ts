import type { ExportInput } from '../input';

/** Why a file chosen as the audit grid can't be filled in; `locales/export` says each in words. */
export type GridProblem =
  | { readonly code: 'no-grid' }
  | { readonly code: 'not-a-spreadsheet' }
  | { readonly code: 'too-big'; readonly megabytes: number }
  | { readonly code: 'damaged'; readonly detail: string }
  | { readonly code: 'not-the-grid'; readonly missing: string }
  | { readonly code: 'too-many-pages'; readonly pages: number; readonly room: number };

export class GridError extends Error {
  constructor(readonly problem: GridProblem) {
    super(`audit grid: ${Object.values(problem).join(' ')}`);
    this.name = 'GridError';
  }
}

/** The same in words: what is wrong, and what to do. */
export function gridRefusal(problem: GridProblem, { speech, words }: Pick<ExportInput, 'speech' | 'words'>): string {
  return speech.say(words.grid[problem.code], problem);
}
