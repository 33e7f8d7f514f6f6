import type { Browser } from 'wxt/browser';
import type { ScanState } from '../../contracts';

/** Milliseconds between two progress messages to a view: more often is not seen. */
const pace = 100;

/** Views that follow a tab, and what they are told. */
export function createWatchers() {
  const ports = new Map<number, Set<Browser.runtime.Port>>();
  const told = new Map<number, number>();
  return {
    add(tab: number, port: Browser.runtime.Port): void {
      const set = ports.get(tab) ?? new Set();
      ports.set(tab, set.add(port));
      port.onDisconnect.addListener(() => {
        set.delete(port);
        if (set.size === 0) ports.delete(tab);
      });
    },
    tell(tab: number, state: ScanState): void {
      if (state.state === 'running' && Date.now() - (told.get(tab) ?? 0) < pace) return;
      told.set(tab, Date.now());
      for (const port of ports.get(tab) ?? []) port.postMessage(state);
    },
  };
}
