import { useEffect, useState } from 'preact/hooks';
import type { BarWords, Outcome, Outline, PageNote, Shown, Target } from '../contracts';

/** Shows elements in the page and takes the outlines away again. */
export interface PageMarks {
  /** One element, alone. */
  show(target: Target, label: string, outcome: Exclude<Outcome, 'passed'>): Promise<Shown>;
  /** Several, each with its number. @returns what became of each, in order */
  showAll(items: readonly Outline[], bar: BarWords): Promise<readonly Shown[]>;
  /** Brings into view one of those that are outlined. */
  select(key: string): Promise<Shown>;
  clear(): Promise<void>;
  /** Tells what the person does in the page: leaves with Escape, goes from one element to another. @returns what stops it */
  follow(tell: (note: PageNote) => void): () => void;
}

/** What was asked last: which element, and what the page answered. */
export interface Mark {
  readonly key: string;
  readonly shown: Shown;
}

/** A set of elements outlined together. */
export interface MarkedSet {
  readonly name: string;
  /** Key of an element → what became of it. */
  readonly shown: ReadonlyMap<string, Shown>;
}

/** At most one element, or one set, is outlined at a time. Escape, here or in the page, takes the outlines away. */
export function useMark(marks: PageMarks) {
  const [mark, setMark] = useState<Mark | null>(null);
  const [set, setSet] = useState<MarkedSet | null>(null);
  const on = mark?.shown.ok === true || set !== null;

  const forget = () => {
    setMark(null);
    setSet(null);
  };
  const clear = () => {
    forget();
    void marks.clear();
  };

  useEffect(
    () =>
      marks.follow((note) => {
        if (note.note === 'left') forget();
        else setMark({ key: note.key, shown: { ok: true } });
      }),
    [marks],
  );

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
    set,
    clear,
    async show(key: string, ...what: Parameters<PageMarks['show']>) {
      // One of a set: the others stay.
      if (set?.shown.get(key)?.ok) return setMark({ key, shown: await marks.select(key) });
      setSet(null);
      setMark({ key, shown: await marks.show(...what) });
    },
    async showAll(name: string, items: readonly Outline[], bar: BarWords) {
      setMark(null);
      const shown = await marks.showAll(items, bar);
      setSet({ name, shown: new Map(items.map(({ key }, index) => [key, shown[index] ?? { ok: false, why: 'gone' }])) });
    },
  };
}

export type Marking = ReturnType<typeof useMark>;
