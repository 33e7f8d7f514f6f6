import { browser } from 'wxt/browser';

/** The tab that the popup is about: the active one, or that of `?tab=` (tests, development). */
export async function currentTab(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('No active tab in this window');
  return tab.id;
}
