import type { Page } from '.';

/** What is worked out once for the whole page, by a walk long enough to be cut into slices. */
export interface Stepped<T> {
  /** Does what is left of the work, step by step: for `prepare` of a rule. */
  steps(page: Page): Iterable<void>;
  /** The value; what is left of the work is done at once. */
  of(page: Page): T;
}

interface Progress<T> {
  readonly work: Iterator<void, T>;
  done: boolean;
  value: T | undefined;
}

/** @param key of the page's memo */
export function stepped<T>(key: string, work: (page: Page) => Iterator<void, T>): Stepped<T> {
  const progressOf = (page: Page) => page.memo(key, (): Progress<T> => ({ work: work(page), done: false, value: undefined }));
  const advance = (progress: Progress<T>) => {
    const step = progress.work.next();
    if (!step.done) return;
    progress.done = true;
    progress.value = step.value;
  };
  return {
    *steps(page) {
      const progress = progressOf(page);
      while (!progress.done) {
        advance(progress);
        yield;
      }
    },
    of(page) {
      const progress = progressOf(page);
      while (!progress.done) advance(progress);
      return progress.value as T;
    },
  };
}
