import { browser } from 'wxt/browser';
import type { Finding, Scan } from '../../contracts';
import { toReachAgain } from '../../dossier/compare/reached';
import { withLimit } from './inject';

/** Milliseconds for a page to answer: without an answer nothing is said to be corrected. */
const patience = 5000;

/**
 * Looks once more for the elements that earlier scans of the page spoke of, and this one does not.
 * @param ids path of each frame that was read, as JSON → the browser's frame id
 * @returns keys of those that are still there
 */
export async function reachAgain(
  tabId: number,
  ids: Readonly<Record<string, number>>,
  earlier: readonly Scan[],
  now: Pick<Scan, 'findings'>,
) {
  const byFrame = new Map<number, [key: string, finding: Finding][]>();
  for (const wanted of toReachAgain(earlier, now)) {
    const frameId = ids[JSON.stringify(wanted[1].target.frame)];
    if (frameId === undefined) continue;
    const known = byFrame.get(frameId);
    if (known) known.push(wanted);
    else byFrame.set(frameId, [wanted]);
  }
  const asked = [...byFrame].map(async ([frameId, wanted]) => {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: (targets: unknown) => {
        const world = globalThis as { temoin?: { stillThere(targets: unknown): boolean[] } };
        return world.temoin?.stillThere(targets) ?? [];
      },
      args: [wanted.map(([, { target }]) => target)],
    });
    return wanted.filter((_, index) => answer?.result?.[index] === true).map(([key]) => key);
  });
  const answers = await withLimit(Promise.allSettled(asked), patience).catch(() => []);
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
}
