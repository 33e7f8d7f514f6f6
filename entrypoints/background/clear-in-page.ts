import { browser } from 'wxt/browser';

/** Takes our outlines out of every frame; nothing is left in the page. */
export async function clearInPage(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      injectImmediately: true,
      func: () => (globalThis as { temoinMarker?: { clear(): void } }).temoinMarker?.clear(),
    })
    .catch(() => undefined); // No access any more: the page was left, and our outlines with it.
}
