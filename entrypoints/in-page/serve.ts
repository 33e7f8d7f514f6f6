import { type Browser, browser } from 'wxt/browser';
import { Ask, type PageNote, parse, type Told } from '../../contracts';

export interface Service {
  /** Carries out one order. @returns its answer @throws when the order is not one of its own */
  act(order: unknown, tell: (note: PageNote) => void): unknown;
  /** The view that gave the last order went away: whatever it put in the page goes with it. */
  left(): void;
}

/**
 * Takes the orders of a view over ports of this name. The port is the life of what the script does in the page:
 * a panel that closes, a tab that is left, a worker that dies, all end it.
 */
export function serve(name: string, { act, left }: Service): void {
  let last: Browser.runtime.Port | undefined;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== name || port.sender?.id !== browser.runtime.id) return;
    const tell = (told: Told) => {
      try {
        port.postMessage(told);
      } catch {
        // The view closed meanwhile.
      }
    };
    port.onMessage.addListener(async (raw: unknown) => {
      const { id, order } = parse(Ask, raw, 'order');
      last = port;
      try {
        tell({ id, answer: await act(order, tell) });
      } catch (error) {
        tell({ id, error: error instanceof Error ? error.message : String(error) });
      }
    });
    port.onDisconnect.addListener(() => {
      if (last !== port) return;
      last = undefined;
      left();
    });
  });
}
