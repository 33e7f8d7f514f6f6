import { browser } from 'wxt/browser';
import { hash, type Scan } from '../../contracts';
import { keepCapture, sha256 } from '../../dossier/evidence/captures';
import { viewportsOf } from '../../dossier/evidence/viewports';
import { scrollBack, stateOf, takeAt, where } from './capture-page';

/** Milliseconds between two images: Chromium allows two a second. */
const pace = 520;

interface Job {
  readonly tab: number;
  readonly dossier: string;
  readonly scan: Scan;
  readonly author: string;
}

/** Takes the captures of the pages of dossiers, one image at a time for all tabs. */
export interface Captures {
  /** Replaces what waits for the same tab. Does nothing in a private window. */
  take(job: Job): Promise<void>;
  /** Stops what is under way and forgets what waits; with a tab, only what is of that tab. */
  stop(tab?: number): void;
}

export function createCaptures(): Captures {
  let waiting: Job[] = [];
  let current: { readonly job: Job; stopped: boolean } | undefined;
  let last = 0;

  async function run(): Promise<void> {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      current = { job, stopped: false };
      // A page that was left, an access lost or a full disk end the captures of this page; those taken stay.
      await takeAll(job, current).catch((error) => console.warn('Captures ended:', error));
      await browser.storage.session.remove('captures');
    }
    current = undefined;
  }

  async function takeAll({ tab, dossier, scan, author }: Job, state: { readonly stopped: boolean }): Promise<void> {
    const tops = viewportsOf(scan);
    const start = await where(tab);
    if (!start) return;
    const fingerprint = hash(await stateOf(tab));
    for (const [done, top] of tops.entries()) {
      await browser.storage.session.set({ captures: { dossier, page: scan.page.key, done, total: tops.length } });
      await until(last + pace);
      if (state.stopped) break;
      const taken = await takeAt(tab, top);
      last = Date.now();
      if (!taken || state.stopped) break;
      const { image, box } = taken;
      const at = new Date().toISOString();
      const common = { version: 1 as const, id: crypto.randomUUID(), dossier, scan: scan.id, at, author, type: 'image/jpeg' as const };
      const measured = { bytes: image.length, sha256: await sha256(image), box, scale: widthOf(image) / box.width };
      if (!(await keepCapture({ ...common, ...measured, fingerprint, masks: [] }, image))) break;
    }
    await scrollBack(tab, start);
  }

  return {
    async take(job) {
      if ((await browser.tabs.get(job.tab)).incognito) return;
      waiting = [...waiting.filter(({ tab, dossier }) => tab !== job.tab || dossier !== job.dossier), job];
      if (!current) await run();
    },
    stop(tab) {
      waiting = tab === undefined ? [] : waiting.filter((job) => job.tab !== tab);
      if (current && (tab === undefined || current.job.tab === tab)) current.stopped = true;
    },
  };
}

function until(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, time - Date.now())));
}

/** Width of a JPEG image, as its frame header says; 0 when there is none. */
export function widthOf(jpeg: Uint8Array): number {
  for (let at = 2; at + 9 < jpeg.length && jpeg[at] === 0xff; ) {
    const marker = jpeg[at + 1]!;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return jpeg[at + 7]! * 256 + jpeg[at + 8]!;
    at += 2 + jpeg[at + 2]! * 256 + jpeg[at + 3]!;
  }
  return 0;
}
