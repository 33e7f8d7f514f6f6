import { type Browser, browser } from 'wxt/browser';
import { type PageNote, parse, Told } from '../../contracts';
import { readTab } from '../background/tab-record';

/** Our scripts that are injected on demand, by the name of their file and of their ports. */
export type PageScript = 'marker' | 'views-in-page' | 'fix';

/** Thrown when a frame can't be reached: the access was lost, or the document was left. */
export class LostError extends Error {}

/**
 * One of our scripts in the frames of a page, as a view talks with it. What it draws or changes there lives as long as this link:
 * the script ends it by itself when its port closes.
 */
export interface PageTool {
  /** Frames that were read, top one first: path of iframe selectors, as JSON → the browser's frame id. */
  frames(): Promise<ReadonlyMap<string, number>>;
  /** Injects the script where it is not yet, and gives it an order. @throws {LostError} */
  ask(frame: number, order: object): Promise<unknown>;
  close(): void;
}

interface Line {
  readonly port: Browser.runtime.Port;
  readonly waiting: Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>;
}

/** @param heard told what the person does in the page, and when a frame goes away */
export function openTool(tab: number, script: PageScript, heard: (note: PageNote, frame: number) => void): PageTool {
  const lines = new Map<number, Promise<Line>>();
  let asked = 0;

  async function open(frame: number): Promise<Line> {
    const target = { tabId: tab, frameIds: [frame] };
    await browser.scripting.executeScript({ target, injectImmediately: true, files: [`/${script}.js`] });
    const line: Line = { port: browser.tabs.connect(tab, { name: script, frameId: frame }), waiting: new Map() };
    line.port.onMessage.addListener((raw: unknown) => {
      const told = parse(Told, raw, 'answer of the page');
      if ('note' in told) return heard(told, frame);
      const waiting = line.waiting.get(told.id);
      line.waiting.delete(told.id);
      if ('error' in told) waiting?.reject(new Error(told.error));
      else waiting?.resolve(told.answer);
    });
    line.port.onDisconnect.addListener(() => {
      // Read, so that the browser does not call it unchecked: a page that is left cuts its line.
      void browser.runtime.lastError;
      lines.delete(frame);
      for (const { reject } of line.waiting.values()) reject(new LostError('The document was left'));
      heard({ note: 'left' }, frame);
    });
    return line;
  }

  function lineTo(frame: number): Promise<Line> {
    let line = lines.get(frame);
    if (!line) {
      line = open(frame).catch((error) => {
        lines.delete(frame);
        throw new LostError(String(error));
      });
      lines.set(frame, line);
    }
    return line;
  }

  async function ask(frame: number, order: object): Promise<unknown> {
    const { port, waiting } = await lineTo(frame);
    const id = ++asked;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      port.postMessage({ id, order });
    });
  }

  return {
    async frames() {
      const record = await readTab(tab);
      return new Map(record?.state === 'done' ? Object.entries(record.frames) : []);
    },
    ask,
    close() {
      for (const line of lines.values()) void line.then(({ port }) => port.disconnect()).catch(() => undefined);
      lines.clear();
    },
  };
}
