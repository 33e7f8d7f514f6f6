import { useEffect, useState } from 'preact/hooks';
import type { BarWords, ViewLine, ViewShown } from '../../contracts';
import type { Marking } from '../useMark';
import type { PageViews, ToldFinding } from './page-views';

export interface OpenView {
  readonly id: string;
  /** Null while the page is being read. */
  readonly shown: ViewShown | null;
  /** The page could not be reached. */
  readonly lost: boolean;
}

export interface Viewing {
  readonly view: OpenView | null;
  /** Line that is ringed in the page, and why it could not be. */
  readonly selected: { readonly line: ViewLine; readonly why?: string } | null;
  open(id: string, told: readonly ToldFinding[], bar: BarWords): Promise<void>;
  select(line: ViewLine): Promise<void>;
  close(): void;
}

/** At most one view is open, and never beside outlines of findings. Escape, here or in the page, leaves it. */
export function useView(views: PageViews, marking: Marking): Viewing {
  const [view, setView] = useState<OpenView | null>(null);
  const [selected, setSelected] = useState<Viewing['selected']>(null);
  const outlined = marking.set !== null || marking.mark !== null;

  const forget = () => {
    setView(null);
    setSelected(null);
  };
  const close = () => {
    forget();
    views.close();
  };

  useEffect(() => {
    if (outlined && view) close();
  }, [outlined]);
  useEffect(
    () =>
      views.follow((note) => {
        if (note.note === 'left') return forget();
        setView((now) => {
          const line = now?.shown?.lines.find(({ key, frame }) => key === note.key && frame.length === 0);
          if (line) setSelected({ line });
          return now;
        });
      }),
    [views],
  );
  useEffect(() => {
    if (!view) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return {
    view,
    selected,
    close,
    async open(id, told, bar) {
      if (outlined) marking.clear();
      setSelected(null);
      setView({ id, shown: null, lost: false });
      try {
        const shown = await views.open(id, told, bar);
        // Another view may have been asked for meanwhile.
        setView((now) => (now?.id === id ? { id, shown, lost: false } : now));
      } catch (error) {
        console.warn(error);
        setView((now) => (now?.id === id ? { id, shown: null, lost: true } : now));
      }
    },
    async select(line) {
      const { ok, why } = await views.select(line);
      setSelected({ line, ...(!ok && { why: why ?? 'gone' }) });
    },
  };
}
