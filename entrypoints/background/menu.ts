import { browser } from 'wxt/browser';

const id = 'audit';

/** The right click, third way in beside the toolbar and the shortcut. Like them it grants the tab. */
export function installMenu(audit: (tab: number) => unknown): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id,
        title: browser.i18n.getMessage('action'),
        contexts: ['page', 'frame', 'selection', 'link', 'image', 'video', 'editable'],
      }),
    );
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === id && tab?.id !== undefined) audit(tab.id);
  });
}

/** @throws when the browser can't open it from here: the scan then runs without it, and the badge tells. */
export async function openPopup(): Promise<void> {
  await browser.action.openPopup();
}
