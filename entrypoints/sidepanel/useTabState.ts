import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ScanState } from '../../contracts';
import { type BackgroundLink, openTab } from '../views/background-link';

/** What is known of a tab, live; never starts a scan by itself. */
export function useTabState(tab: number | undefined): { link: BackgroundLink | undefined; state: ScanState | undefined } {
  const [link, setLink] = useState<BackgroundLink>();
  const [state, setState] = useState<ScanState>();
  useEffect(() => {
    setState(undefined);
    if (tab === undefined) return setLink(undefined);
    const opened = openTab(tab, 'scan.peek');
    setLink(opened);
    // Until the background answers nothing is known: `none` would say "never scanned".
    let first = true;
    opened.follow((told) => {
      if (!first) setState(told);
      first = false;
    });
    // A worker that slept cut its connection: what it notes of the tab says that it woke.
    const onNote = (changes: Record<string, unknown>) => `tab:${tab}` in changes && opened.refresh();
    browser.storage.session.onChanged.addListener(onNote);
    return () => {
      browser.storage.session.onChanged.removeListener(onNote);
      opened.close();
    };
  }, [tab]);
  return { link, state };
}
