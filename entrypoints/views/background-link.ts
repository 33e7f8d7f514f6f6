import { browser } from 'wxt/browser';
import type { Addition } from '../../components/dossier/AddPage';
import { Added, parse, type Request, ScanState } from '../../contracts';

/** Milliseconds after which a background that says nothing is held to be gone. */
const patience = 15_000;
/** Milliseconds before a cut connection is opened again: the worker may have been put to sleep. */
const pause = 300;

export interface BackgroundLink {
  /** Calls `tell` with the last state, then with each new one. @returns what stops it */
  follow(tell: (state: ScanState) => void): () => void;
  again(): void;
  stop(): void;
  /** Asks for a scan with a walk through the page. Whoever asks has to close: the page needs the focus. */
  walk(): void;
  framesAsked(): void;
  /** Puts the tab's result into a dossier. */
  add(addition: Addition): Promise<Added>;
  /** Asks again what is known, and listens again if the worker slept. */
  refresh(): void;
  close(): void;
}

type Unsent = Request extends infer R ? (R extends { tab: number } ? Omit<R, 'tab'> : never) : never;

/**
 * Asks the background to open a tab and follows what it says.
 * A background that does not answer gives a refusal: nobody waits for ever.
 * @param first `scan.open` scans unless a fresh result is there; `scan.peek` never scans
 */
export function openTab(tab: number, first: 'scan.open' | 'scan.peek' = 'scan.open'): BackgroundLink {
  const followers = new Set<(state: ScanState) => void>();
  let last: ScanState = { state: 'none' };
  let heard = 0;
  const tell = (state: ScanState) => {
    last = state;
    for (const follower of followers) follower(state);
  };
  const take = (raw: unknown) => {
    heard++;
    tell(parse(ScanState, raw, 'scan state'));
  };
  const lost = () => tell({ state: 'refused', url: '', reason: 'crashed' });
  const send = (request: Unsent): Promise<unknown> => browser.runtime.sendMessage({ ...request, tab });

  async function ask(request: Unsent): Promise<void> {
    const before = heard;
    const timer = setTimeout(() => heard === before && lost(), patience);
    try {
      const state = await send(request);
      // What came over the port meanwhile is newer than this answer.
      if (heard === before) take(state);
    } catch (error) {
      console.error(error);
      if (heard === before) lost();
    } finally {
      clearTimeout(timer);
    }
  }

  let connected = false;
  let closed = false;
  let port: ReturnType<typeof browser.runtime.connect> | undefined;
  function connect(): void {
    if (connected) return;
    connected = true;
    port = browser.runtime.connect({ name: `popup:${tab}` });
    port.onMessage.addListener(take);
    port.onDisconnect.addListener(() => {
      connected = false;
      // A worker put to sleep cuts every connection. A result stays as it is: asking again could scan again, and nobody asked.
      // Nor is there anything to wait for where no scan was ever made.
      if (closed || last.state === 'done' || last.state === 'refused' || (first === 'scan.peek' && last.state === 'none')) return;
      setTimeout(() => {
        connect();
        void ask({ type: first });
      }, pause);
    });
  }

  connect();
  void ask({ type: first });
  return {
    follow(follower) {
      followers.add(follower);
      follower(last);
      return () => followers.delete(follower);
    },
    again() {
      connect();
      void ask({ type: 'scan.again' });
    },
    stop: () => void send({ type: 'scan.stop' }),
    // The answer comes once the scan has ended, and nobody is there to hear it.
    walk: () => void send({ type: 'scan.walk' }).catch(() => undefined),
    framesAsked() {
      connect();
      void send({ type: 'frames.asked' });
    },
    add: async (addition) => parse(Added, await send({ type: 'dossier.add', ...addition }), 'added'),
    refresh() {
      connect();
      void ask({ type: 'scan.peek' });
    },
    close() {
      closed = true;
      followers.clear();
      port?.disconnect();
    },
  };
}
