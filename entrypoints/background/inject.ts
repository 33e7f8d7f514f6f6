import { browser } from 'wxt/browser';
import type { Refusal } from '../../contracts';
import { refusalOfError, refusalOfType } from './refusal';

/** Milliseconds a page may take to answer our first question before we say that it hangs. */
const patience = 15_000;
/** Milliseconds a page may take to load before it is read as it is: a script or an advertisement may never come. */
const loading = 5000;

export interface Injected {
  /** Browser's ids of the frames that could be entered; 0 is the top one. */
  readonly frames: readonly number[];
  /** `performance.timeOrigin` of the top document. */
  readonly document: number;
  /** Its address: the tab may have gone elsewhere since it was asked for its own. */
  readonly url: string;
}

/** Thrown when the page can't be read, with the reason that a person is told. */
export class RefusedError extends Error {
  constructor(readonly reason: Refusal) {
    super(reason);
    this.name = 'RefusedError';
  }
}

/**
 * Puts axe and our scan script into every frame that the browser lets us enter, once per document.
 * @throws {RefusedError}
 */
export async function inject(tab: number, url: string | undefined): Promise<Injected> {
  try {
    await withLimit(
      browser.scripting.executeScript({ target: { tabId: tab }, injectImmediately: true, func: whenLoaded, args: [loading] }),
    );
    // At once: else the browser waits for the slowest frame.
    const look = () =>
      withLimit(browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, injectImmediately: true, func: probe }));
    const probes = await look().catch((error) => {
      if (/frame was removed/i.test(String(error))) return look();
      throw error;
    });
    const entered = probes.filter(({ result }) => result !== null && result !== undefined);
    const top = entered.find(({ frameId }) => frameId === 0)?.result;
    if (!top) throw new RefusedError('no-access');
    const refusal = refusalOfType(top.contentType);
    if (refusal) throw new RefusedError(refusal);
    const frames = entered.filter(({ result }) => !refusalOfType(result?.contentType ?? '')).map(({ frameId }) => frameId);
    const bare = frames.filter((id) => !entered.find(({ frameId }) => frameId === id)?.result?.ready);
    const ready = bare.length > 0 ? await injectFiles(tab, bare) : [];
    return { frames: frames.filter((id) => !bare.includes(id) || ready.includes(id)), document: top.timeOrigin, url: top.url };
  } catch (error) {
    throw error instanceof RefusedError ? error : new RefusedError(refusalOfError(error, url));
  }
}

/** A frame may vanish between two calls: then the others are entered one by one. */
async function injectFiles(tab: number, frameIds: number[]): Promise<number[]> {
  const files = ['axe.min.js', 'scan.js'] as const;
  const into = (ids: number[]) =>
    withLimit(
      browser.scripting.executeScript({
        target: { tabId: tab, frameIds: ids },
        injectImmediately: true,
        files: files as unknown as never[],
      }),
    );
  try {
    await into(frameIds);
    return frameIds;
  } catch (error) {
    if (frameIds.length === 1) throw error;
    const done = await Promise.allSettled(frameIds.map((id) => into([id])));
    return frameIds.filter((_, index) => done[index]?.status === 'fulfilled');
  }
}

/** Runs in the page. */
function whenLoaded(limit: number): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'complete') return resolve();
    addEventListener('load', () => resolve(), { once: true });
    setTimeout(resolve, limit);
  });
}

/** Runs in the page: is our script there already, and what kind of document is it? */
function probe() {
  // An element named "contentType" would take the place of the property.
  const contentType = Object.getOwnPropertyDescriptor(Document.prototype, 'contentType')?.get?.call(document);
  return {
    ready: 'temoin' in globalThis,
    contentType: typeof contentType === 'string' ? contentType : '',
    timeOrigin: performance.timeOrigin,
    url: location.href,
  };
}

export function withLimit<T>(promise: Promise<T>, limit = patience): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RefusedError('crashed')), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
