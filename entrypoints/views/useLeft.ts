import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ScanState } from '../../contracts';

/** Was the page reloaded or left since the result came? */
export function useLeft(tab: number, { state }: ScanState): boolean {
  const [left, setLeft] = useState(false);
  useEffect(() => {
    setLeft(false);
    if (state !== 'done') return;
    const listener = (id: number, change: { status?: string }) => {
      if (id === tab && change.status === 'loading') setLeft(true);
    };
    browser.tabs.onUpdated.addListener(listener);
    return () => browser.tabs.onUpdated.removeListener(listener);
  }, [tab, state]);
  return left;
}
