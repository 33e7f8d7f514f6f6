import { browser } from 'wxt/browser';
import { spacingCss } from '../../engine/views/spacing';

/** The reader's own style sheet: the browser keeps it apart from the page's, open shadow trees included. */
export async function setSpacing(tabId: number, frameId: number, on: boolean): Promise<void> {
  const injection = { target: { tabId, frameIds: [frameId] }, css: spacingCss, origin: 'USER' as const };
  // No access any more: the page was left, and its style with it.
  await (on ? browser.scripting.insertCSS(injection) : browser.scripting.removeCSS(injection)).catch(console.warn);
}
