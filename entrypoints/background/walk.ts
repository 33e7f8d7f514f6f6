import { browser } from 'wxt/browser';
import { withLimit } from './inject';

/** Milliseconds for one document: its own limit, and the time that it waits for the focus. */
const longest = 30_000;

type World = typeof globalThis & { temoin?: { walk(): Promise<boolean>; giveBack(): void } };

/**
 * Walks through the page with the focus, one frame after the other: only one has it at a time. What each saw waits in its script for
 * the scan that follows; a frame that could not be walked through gives a scan without it.
 * @param frameIds frames that our script is in; 0 is the top one
 */
export async function walkThrough(tabId: number, frameIds: readonly number[]): Promise<void> {
  const [top, ...inner] = [...frameIds].sort((a, b) => a - b);
  if (top === undefined || !(await walkFrame(tabId, top))) return;
  for (const id of inner) await walkFrame(tabId, id);
  if (inner.length === 0) return;
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [top] }, func: () => (globalThis as World).temoin?.giveBack() })
    .catch(() => undefined);
}

async function walkFrame(tabId: number, frameId: number): Promise<boolean> {
  try {
    const walking = browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: () => (globalThis as World).temoin?.walk() ?? false,
    });
    const [done] = await withLimit(walking, longest);
    return done?.result === true;
  } catch {
    return false; // The frame went away, or hangs.
  }
}
