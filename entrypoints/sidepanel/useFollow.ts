import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ScanState } from '../../contracts';

/** Milliseconds between two looks at the page. */
const pace = 1000;
/** Milliseconds between two scans at least, and at most while the page changes without anything coming of it (a carousel, a clock). */
const shortest = 2000;
const longest = 60_000;

export interface Follow {
  readonly on: boolean;
  /** Id of the scan since which the page is followed: changes are told since then. */
  readonly base: string | undefined;
  toggle(): void;
}

/**
 * Scans the page again by itself when it changed: live reload, another view of an application, a script.
 * Only while it may be read; the pause grows while scans find nothing new.
 * @param again begins a scan
 */
export function useFollow(tab: number | undefined, access: boolean, state: ScanState | undefined, again: () => void): Follow {
  const [base, setBase] = useState<string>();
  const on = base !== undefined;
  const wait = useRef(shortest);
  const last = useRef({ at: 0, findings: '' });
  const scan = state?.state === 'done' ? state.scan : undefined;

  useEffect(() => setBase(undefined), [tab]);
  useEffect(() => {
    if (!scan) return;
    const findings = scan.findings.map(({ rule, reason, target }) => `${rule} ${reason} ${target.selector} ${target.name}`).join('\n');
    wait.current = findings === last.current.findings ? Math.min(wait.current * 2, longest) : shortest;
    last.current = { at: Date.now(), findings };
  }, [scan]);

  const idle = state?.state === 'done' || state?.state === 'refused';
  useEffect(() => {
    if (!on || tab === undefined || !access || !idle) return;
    let left = false;
    const timer = setInterval(async () => {
      if (Date.now() - last.current.at < wait.current || document.hidden) return;
      const changed = await changedSince(tab);
      if (changed && !left) {
        last.current = { ...last.current, at: Date.now() };
        again();
      }
    }, pace);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [on, tab, access, idle, again]);

  return { on, base, toggle: () => setBase(on ? undefined : (scan?.id ?? '')) };
}

/** Did the page change since it was read? One that was loaded anew does not know our script any more. */
async function changedSince(tabId: number): Promise<boolean> {
  try {
    const [top] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => {
        const world = globalThis as { temoin?: { changedSince(): boolean } };
        return document.readyState === 'complete' && (world.temoin?.changedSince() ?? true);
      },
    });
    return top?.result === true;
  } catch {
    return false; // No access, or between two documents.
  }
}
