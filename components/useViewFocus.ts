import { useEffect, useRef } from 'preact/hooks';

/**
 * A view that opens gives the focus to its heading; the list gives it back to the criterion that was left.
 * @param view `scan`, `list`, the id of a criterion, or any other name
 */
export function useViewFocus(view: string): void {
  const last = useRef('');
  useEffect(() => {
    const left = last.current;
    last.current = view;
    if (view === 'scan' || left === view) return;
    const row = view === 'list' ? document.getElementById(`row-${left}`) : null;
    row?.scrollIntoView({ block: 'center' });
    const heading = document.getElementById('v');
    (row ?? heading)?.focus({ preventScroll: row !== null });
    const main = heading?.closest('main');
    if (!row && main) main.scrollTop = 0;
  }, [view]);
}
