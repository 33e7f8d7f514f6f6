import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type FrameMessage, FrameOrder, parse, Target } from '../../contracts';
import { type Changes, watchChanges } from '../../engine/changes';
import type { FocusWalk } from '../../engine/page/focus-stop';
import { framePath } from '../../engine/page/frame-path';
import { isStillThere } from '../../engine/page/still-there';
import { createWords } from '../../engine/page/words';
import { type RunInput, run } from '../../engine/run';
import { settle } from '../../engine/settle';
import { createSlicer } from '../../engine/slice';
import { walkFocus } from '../../engine/states/focus-walk';
import en from '../../locales/words/en.json';
import fr from '../../locales/words/fr.json';
import { chosenRules } from './chosen-rules';
import { detectLanguage } from './detect-language';
import { createFocusKeeper } from './focus-keeper';
import { answerChildren, tellParent } from './frame-path';

/** Milliseconds between two signs of life: Firefox suspends a silent background at 30 s. */
const heartbeat = 5000;

export function createScanner() {
  /** Since the page was last read; also says that it never was. */
  let since: Changes | undefined;
  /** For the scan that follows. */
  let focusWalk: FocusWalk | null = null;
  const focus = createFocusKeeper(document);
  return {
    /** Walks through this document with the focus. @returns false when it could not get it, or could not keep it */
    async walk(): Promise<boolean> {
      focusWalk = null;
      focus.keep();
      await settle(document);
      if (!(await focus.take())) return false;
      focusWalk = await walkFocus({ document, words: createWords([fr, en]), top: window === window.top, slicer: createSlicer() });
      return focusWalk !== null;
    },
    /** Gives the focus back to what had it, after the frames of this document took it. */
    giveBack: (): void => focus.giveBack(),
    /**
     * Reads this document and sends the result over a port.
     * @param applies see `RunInput.applies`
     * @param everyRule see `chosenRules`
     */
    scan(id: string, applies: string[], everyRule: boolean): void {
      since?.stop();
      void scanDocument(id, { applies, focusWalk, ...chosenRules(everyRule) }, () => {
        since = watchChanges(document);
      });
      focusWalk = null;
    },
    changedSince: (): boolean => !since || since.count > 0,
    /** @param targets elements that earlier scans spoke of, in this document */
    stillThere: (targets: unknown): boolean[] => parse(z.array(Target), targets, 'targets').map((target) => isStillThere(target, document)),
  };
}

/** @param reading called when the page is still and its reading begins */
async function scanDocument(
  id: string,
  task: Pick<RunInput, 'applies' | 'rules' | 'axeRules' | 'focusWalk'>,
  reading: () => void,
): Promise<void> {
  const port = browser.runtime.connect({ name: `scan:${id}` });
  const controller = new AbortController();
  const { signal } = controller;
  const path = framePath(document);
  const token = path ? undefined : crypto.randomUUID();
  const send = (message: FrameMessage) => {
    if (!closed) port.postMessage(message);
  };
  let closed = false;
  port.onDisconnect.addListener(() => {
    closed = true;
    controller.abort();
    // Not before: a frame may be slower to begin than this document is to read.
    silenceChildren();
  });
  port.onMessage.addListener((raw: unknown) => {
    const order = parse(FrameOrder, raw, 'order');
    if (order.type === 'stop') controller.abort();
    else if (token) tellParent(token);
  });
  const silenceChildren = answerChildren((child, selector) => send({ type: 'child', token: child, selector }));
  let progress: Extract<FrameMessage, { type: 'progress' }>['progress'] = {
    step: 'settle',
    done: 0,
    total: 0,
    elements: 0,
    took: {},
    rule: '',
  };
  const tell = () => send({ type: 'progress', progress });
  const beat = setInterval(tell, heartbeat);

  send({ type: 'hello', document: performance.timeOrigin, ...(token && { token }) });
  try {
    await settle(document, signal);
    reading();
    const result = await run(
      { ...task, document, words: createWords([fr, en]), detectLanguage, top: path?.length === 0 },
      {
        signal,
        progress(now) {
          progress = { ...now, took: {} };
          tell();
        },
      },
    );
    send({ type: 'result', result });
  } catch (error) {
    send({ type: 'failed', message: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) });
  } finally {
    clearInterval(beat);
  }
}
