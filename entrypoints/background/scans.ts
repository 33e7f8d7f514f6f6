import { type Browser, browser } from 'wxt/browser';
import type { Refusal, Scan, ScanState } from '../../contracts';
import { keepScan, scanById, scansOf } from '../../dossier/scans';
import { readSettings } from '../settings/store';
import { composeScan } from './compose';
import { begin, documentOf, isAsRead } from './document';
import type { Inbox } from './inbox';
import { inject, RefusedError } from './inject';
import { mergeFrames } from './merge';
import { reachAgain } from './reached';
import { refusalOf, refusalOfError } from './refusal';
import { Session, type SessionEnd } from './session';
import { readTab, writeTab } from './tab-record';
import { walkThrough } from './walk';

export interface Scans {
  /** The state of a tab; begins a scan unless one runs or the document is still as it was read. */
  open(tab: number): Promise<ScanState>;
  again(tab: number): Promise<ScanState>;
  /** Scans again after a walk through the page with the focus, which no popup may have. */
  walk(tab: number): Promise<ScanState>;
  stop(tab: number): void;
  /** What is known, without a scan. */
  peek(tab: number): Promise<ScanState>;
  runs(tab: number): boolean;
  /** Resolves when the last scan of this tab has ended and is stored. */
  ended(tab: number): Promise<void>;
  /** A frame opened its port. */
  accept(port: Browser.runtime.Port): void;
  /** The scan of a tab became that of a named state of its page. */
  renamed(tab: number, scan: Scan): void;
  /** The tab closed. */
  lose(tab: number): void;
  /** A document of the tab has loaded: is it another one than that under scan? */
  loaded(tab: number): Promise<void>;
}

interface Start {
  /** The person has just clicked our icon, which gives access to any page that may be read. */
  readonly gesture?: boolean;
  readonly walk?: boolean;
}

/** Owns every scan, so that a popup that closes loses nothing. @param notify told at each change of state @param kept told of each scan that was stored */
export function createScans(inbox: Inbox, notify: (tab: number, state: ScanState) => void, kept: (tab: number, scan: Scan) => void): Scans {
  const sessions = new Map<number, Session>();
  /** Tabs whose scan is being prepared: a second click joins the first. */
  const starting = new Map<number, Promise<ScanState>>();
  /** Tabs whose scan was stopped while it was being prepared. */
  const stopped = new Set<number>();
  /** Resolves once the last session of each tab has ended and is stored. */
  const ending = new Map<number, Promise<unknown>>();
  /** Last scan of each tab: what the disk refused is still shown. */
  const latest = new Map<number, { scan: Scan; stored: boolean }>();

  async function start(tab: number, { gesture = false, walk = false }: Start): Promise<ScanState> {
    const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
    try {
      const refusal = refusalOf(url);
      if (refusal) throw new RefusedError(refusal);
      const injected = await inject(tab, url);
      if (walk || (await readSettings()).walk) await walkThrough(tab, injected.frames);
      const session = new Session(crypto.randomUUID(), injected, inbox, (progress) =>
        notify(tab, { state: 'running', url: injected.url, progress }),
      );
      sessions.set(tab, session);
      if (stopped.delete(tab)) session.stop();
      await writeTab(tab, { state: 'running', url: session.url });
      const finished = session.end.then((end) => finish(tab, session, end));
      ending.set(tab, finished);
      const begun = await begin(tab, session.id, injected.frames);
      if (!begun.includes(0)) throw new RefusedError('gone'); // Another document took the place of the one we entered.
      session.expect(begun);
      return session.closed ? await finished : { state: 'running', url: session.url, progress: session.progress() };
    } catch (error) {
      const told = error instanceof RefusedError ? error.reason : refusalOfError(error, url);
      const reason = told === 'no-access' && gesture ? await whyNoAccess(tab, url) : told;
      const session = sessions.get(tab);
      sessions.delete(tab);
      session?.lose();
      return refuse(tab, url ?? '', reason);
    }
  }

  async function finish(tab: number, session: Session, end: SessionEnd): Promise<ScanState> {
    if (sessions.get(tab) !== session) return { state: 'none' }; // Given up while it was being prepared: why is told already.
    try {
      const state = await conclude(tab, session, end);
      notify(tab, state);
      return state;
    } finally {
      sessions.delete(tab);
    }
  }

  async function conclude(tab: number, session: Session, end: SessionEnd): Promise<ScanState> {
    if (end.why !== 'done') return refuse(tab, session.url, end.why);
    const merged = mergeFrames(end.frames);
    // Stopped before the page itself was read: there is nothing to keep.
    if (!merged.facts) return refuse(tab, session.url, 'crashed');
    const scan = composeScan(session, merged);
    const earlier = await scansOf(scan.page.key).catch(() => []);
    const reached = await reachAgain(tab, end.ids, earlier, scan);
    if (reached.length > 0) scan.reached = reached;
    const stored = await keep(scan);
    latest.set(tab, { scan, stored });
    await writeTab(tab, { state: 'done', url: session.url, scanId: scan.id, document: session.document, frames: { ...end.ids } });
    if (stored) kept(tab, scan);
    return { state: 'done', scan, stored, changed: false };
  }

  async function refuse(tab: number, url: string, reason: Refusal): Promise<ScanState> {
    await writeTab(tab, { state: 'refused', url, reason });
    return { state: 'refused', url, reason };
  }

  function again(tab: number, how: Start = {}): Promise<ScanState> {
    const running = sessions.get(tab);
    if (running) return Promise.resolve({ state: 'running', url: running.url, progress: running.progress() });
    let begun = starting.get(tab);
    if (!begun) {
      begun = start(tab, how).finally(() => {
        starting.delete(tab);
        stopped.delete(tab);
      });
      starting.set(tab, begun);
      void begun.then((state) => notify(tab, state));
    }
    return begun;
  }

  async function peek(tab: number): Promise<ScanState> {
    const session = sessions.get(tab);
    if (session) return { state: 'running', url: session.url, progress: session.progress() };
    const record = await readTab(tab);
    if (record?.state === 'refused') return record;
    if (record?.state !== 'done') return { state: 'none' };
    const known = latest.get(tab);
    if (known?.scan.id === record.scanId) return { state: 'done', ...known, changed: false };
    const scan = await scanById(record.scanId).catch(() => undefined);
    return scan ? { state: 'done', scan, stored: true, changed: false } : { state: 'none' };
  }

  return {
    again: (tab) => again(tab),
    walk: (tab) => again(tab, { walk: true }),
    peek,
    async open(tab) {
      const state = await peek(tab);
      if (state.state === 'running') return state;
      if (state.state === 'done' && (await isAsRead(tab))) return state;
      return again(tab, { gesture: true });
    },
    stop(tab) {
      const session = sessions.get(tab);
      if (session) session.stop();
      else if (starting.has(tab)) stopped.add(tab);
    },
    runs: (tab) => sessions.has(tab),
    ended: async (tab) => void (await ending.get(tab)),
    accept(port) {
      const session = sessions.get(port.sender?.tab?.id ?? -1);
      if (session && port.name === `scan:${session.id}`) session.accept(port);
      else port.disconnect();
    },
    renamed(tab, scan) {
      latest.set(tab, { scan, stored: true });
      notify(tab, { state: 'done', scan, stored: true, changed: false });
    },
    lose(tab) {
      sessions.get(tab)?.lose();
      latest.delete(tab);
      ending.delete(tab);
    },
    async loaded(tab) {
      const session = sessions.get(tab);
      if (session?.hasTop) return; // Its port will tell.
      // A single-page application says that it has loaded at each of its views: the document tells.
      if (session && (await documentOf(tab)) !== session.document) session.lose();
    },
  };
}

/** A click gives access to the page that it found, not to the one that came meanwhile. */
async function whyNoAccess(tab: number, url: string | undefined): Promise<Refusal> {
  if (url === undefined) return 'protected'; // Its address was hidden from the start.
  const now = await browser.tabs.get(tab).catch(() => undefined);
  return now?.url === url && now.status !== 'loading' ? 'protected' : 'gone';
}

/** @returns false when the disk refused it: it is still shown, and the view says so. */
async function keep(scan: Scan): Promise<boolean> {
  try {
    await keepScan(scan);
    return true;
  } catch (error) {
    console.warn('The scan could not be stored:', error);
    return false;
  }
}
