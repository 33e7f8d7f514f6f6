import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { currentTab } from '../views/current-tab';

export interface ActiveTab {
  readonly id: number;
  /** Hidden by the browser while we have no access to the tab. */
  readonly url: string | undefined;
}

/** The tab beside which the panel stands: the active one of its window. A given access tells itself by no event: `look` looks again. */
export function useActiveTab(): { tab: ActiveTab | undefined; look: () => void } {
  const [tab, setTab] = useState<ActiveTab>();
  const look = useCallback(() => {
    void currentTab()
      .then((id) => browser.tabs.get(id))
      .then(({ id = -1, url }) => setTab((known) => (known?.id === id && known.url === url ? known : { id, url })))
      .catch(() => setTab(undefined)); // Its window is closing.
  }, []);
  useEffect(() => {
    look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(look);
    addEventListener('focus', look);
    return () => {
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(look);
      removeEventListener('focus', look);
    };
  }, [look]);
  return { tab, look };
}
