import { browser } from 'wxt/browser';
import type { Box } from '../../contracts';
import { withLimit } from './inject';

/** One image of what the tab shows, and which part of the document that is. */
export interface Taken {
  readonly image: Uint8Array<ArrayBuffer>;
  readonly box: Box;
}

/** Milliseconds given to the browser for one image: in a minimised window it never answers. */
const patience = 5000;

/**
 * Scrolls the tab and takes an image of it.
 * @returns undefined when the tab is not the one that is shown: the image would be another page's
 * @throws when the access is lost, or the browser does not answer
 */
export async function takeAt(tab: number, top: number): Promise<Taken | undefined> {
  const { windowId } = await browser.tabs.get(tab);
  const box = await scrollIn(tab, top);
  if (!box || !(await isShown(tab))) return;
  const url = await withLimit(browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 80 }), patience);
  if (!(await isShown(tab))) return;
  // Scrolled meanwhile: the boxes would point elsewhere.
  const after = await where(tab);
  if (after?.x !== box.x || after.y !== box.y) return;
  return { image: bytesOf(url), box };
}

/** Where the document is scrolled to; undefined when it can't be entered any more. */
export async function where(tab: number): Promise<{ x: number; y: number } | undefined> {
  const [at] = await browser.scripting.executeScript({ target: { tabId: tab }, func: () => ({ x: scrollX, y: scrollY }) });
  return at?.result ?? undefined;
}

export async function scrollBack(tab: number, to: { x: number; y: number }): Promise<void> {
  const func = (x: number, y: number) => window.scrollTo({ left: x, top: y, behavior: 'instant' });
  await browser.scripting.executeScript({ target: { tabId: tab }, func, args: [to.x, to.y] }).catch(() => undefined); // The page was left.
}

/** Text and size of the document, from which its fingerprint is made. */
export async function stateOf(tab: number): Promise<string> {
  // What is rendered, as a person sees it: hidden texts are no part of the state.
  // biome-ignore lint/performance/useDomNodeTextContent: textContent holds hidden texts too
  const func = () => `${document.querySelectorAll('*').length} ${document.body?.innerText.slice(0, 200_000) ?? ''}`;
  const [state] = await browser.scripting.executeScript({ target: { tabId: tab }, func });
  return state?.result ?? '';
}

/** Waits until what was scrolled to is painted. */
async function scrollIn(tab: number, top: number): Promise<Box | undefined> {
  const func = async (y: number) => {
    window.scrollTo({ left: 0, top: y, behavior: 'instant' });
    await new Promise((painted) => {
      requestAnimationFrame(() => requestAnimationFrame(painted));
      // A page that is not shown paints nothing.
      setTimeout(painted, 300);
    });
    return { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight };
  };
  const [at] = await withLimit(browser.scripting.executeScript({ target: { tabId: tab }, func, args: [top] }), patience);
  return at?.result ?? undefined;
}

async function isShown(tab: number): Promise<boolean> {
  const { active } = await browser.tabs.get(tab);
  return active;
}

function bytesOf(dataUrl: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
}
