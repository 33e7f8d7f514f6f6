import { browser } from 'wxt/browser';

/** What the right click offers. Each is given the tab, which the click has granted. */
export interface MenuActions {
  audit(tab: number): unknown;
  /** Scan with a walk through the page: a right click leaves the focus in the page, a popup takes it away. */
  walk(tab: number): unknown;
}

const items = [
  { id: 'audit', message: 'action' },
  { id: 'walk', message: 'walk' },
] as const;

/** The right click, third way in beside the toolbar and the shortcut. Like them it grants the tab. */
export function installMenu(actions: MenuActions): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() => {
      for (const { id, message } of items)
        browser.contextMenus.create({
          id,
          title: browser.i18n.getMessage(message),
          contexts: ['page', 'frame', 'selection', 'link', 'image', 'video', 'editable'],
        });
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const item = items.find(({ id }) => id === info.menuItemId);
    if (item && tab?.id !== undefined) actions[item.id](tab.id);
  });
}

/** @throws when the browser can't open it from here: the scan then runs without it, and the badge tells. */
export async function openPopup(): Promise<void> {
  await browser.action.openPopup();
}
