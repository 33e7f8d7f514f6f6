import { useEffect, useState } from 'preact/hooks';
import type { Outcome, Shown, Target } from '../contracts';

/** Shows an element in the page and takes the outline away again. */
export interface PageMarks {
  show(target: Target, label: string, outcome: Exclude<Outcome, 'passed'>): Promise<Shown>;
  clear(): Promise<void>;
}

/** What was asked last: which element, and what the page answered. */
export interface Mark {
  readonly key: string;
  readonly shown: Shown;
}

/** At most one element is outlined at a time. Escape takes the outline away. */
export function useMark(marks: PageMarks) {
  const [mark, setMark] = useState<Mark | null>(null);
  const on = mark?.shown.ok === true;

  const clear = () => {
    setMark(null);
    void marks.clear();
  };

  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // Else the browser would close the whole popup.
      event.preventDefault();
      clear();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return {
    mark,
    clear,
    async show(key: string, ...what: Parameters<PageMarks['show']>) {
      setMark({ key, shown: await marks.show(...what) });
    },
  };
}

export type Marking = ReturnType<typeof useMark>;
