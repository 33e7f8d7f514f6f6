import { browser } from 'wxt/browser';

/**
 * The keys that open the panel, which also grant the tab: it opens first, since the browser wants it within the gesture.
 * Firefox opens its sidebar by itself and tells nobody.
 * @param audit scans the tab, unless it is as it was read
 */
export function installPanelKey(audit: (tab: number) => unknown): void {
  if (import.meta.env.FIREFOX) return;
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'open-panel' || tab?.id === undefined) return;
    browser.sidePanel.open({ tabId: tab.id }).catch((error) => console.warn('The panel did not open:', error));
    audit(tab.id);
  });
}
