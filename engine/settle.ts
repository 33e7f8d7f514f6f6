/** Milliseconds: how long a page may take to become still before we read it as it is. */
const patience = { load: 1000, fonts: 1000, still: 1200 };
const quiet = 150;

/**
 * Waits until the document is loaded (its top one has had some seconds already), its fonts are there and nothing has moved for a moment; never longer than the limits.
 * No animation frame: it never comes in a hidden tab.
 */
export async function settle(document: Document, signal?: AbortSignal): Promise<void> {
  if (document.readyState !== 'complete') {
    await within(patience.load, (done) => document.defaultView?.addEventListener('load', done, { once: true, signal }), signal);
  }
  await within(patience.fonts, (done) => document.fonts?.ready.then(done, done) ?? done(), signal);
  await within(patience.still, (done) => whenStill(document, done), signal);
}

function whenStill(document: Document, done: () => void): () => void {
  let timer = setTimeout(done, quiet);
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(done, quiet);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

/** Resolves when `start` calls back, after `limit` milliseconds, or when aborted. `start` may return what to clean. */
function within(limit: number, start: (done: () => void) => unknown, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      if (typeof clean === 'function') clean();
      resolve();
    };
    const timer = setTimeout(end, limit);
    signal?.addEventListener('abort', end);
    let clean: unknown;
    // Not before `clean` is known: a callback at once would leave an observer behind.
    clean = start(() => queueMicrotask(end));
  });
}
