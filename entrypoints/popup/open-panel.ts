import { browser } from 'wxt/browser';

/** Firefox's own API, which the shared types do not have. */
interface Sidebar {
  sidebarAction: { open(): Promise<void> };
}

/** Opens the panel beside the page and closes the popup. Called within a click, else the browser refuses. */
export async function openPanel(tab: number): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser as unknown as Sidebar).sidebarAction.open();
  else await browser.sidePanel.open({ tabId: tab });
  window.close();
}
