import type { Browser } from 'wxt/browser';
import type { FrameOrder, Progress } from '../../contracts';
import { type Frame, listen } from './frame';
import type { Inbox } from './inbox';
import type { ReadFrame } from './merge';

/** Milliseconds without a word from the page before it is said to hang, and given to the frames once stopped. */
const silence = 30_000;
const grace = 10_000;

export interface SessionEnd {
  readonly frames: readonly ReadFrame[];
  /** Path of each frame that was read, as JSON → the browser's frame id. */
  readonly ids: Readonly<Record<string, number>>;
  readonly why: 'done' | 'gone' | 'crashed';
}

/** One scan under way in one tab: gathers what its frames send, until each has ended. */
export class Session {
  readonly started = Date.now();
  readonly end: Promise<SessionEnd>;
  /** Frames in which our script said that it began; unknown until then. */
  #expected: readonly number[] | undefined;
  readonly #frames = new Map<number, Frame>();
  /** token of a child → its parent's frame id and its selector there. */
  readonly #children = new Map<string, { parent: number; selector: string }>();
  readonly #took: Progress['took'] = {};
  #step: Progress['step'] = 'settle';
  #stepStarted = Date.now();
  #announced = false;
  #stopped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #finish!: (end: SessionEnd) => void;

  #page: { readonly url: string; readonly document: number };
  #closed = false;

  /** @param page the one that was entered; that which opens the top port takes its place if the tab went elsewhere in between */
  constructor(
    readonly id: string,
    page: { readonly url: string; readonly document: number },
    private readonly inbox: Inbox,
    private readonly onProgress: (progress: Progress) => void,
  ) {
    this.#page = page;
    this.end = new Promise((resolve) => {
      this.#finish = resolve;
    });
    this.#wait(silence, 'crashed');
  }

  /** A frame of this scan opened its port. */
  accept(port: Browser.runtime.Port): void {
    listen(port, this.inbox, {
      hello: (frame) => {
        this.#frames.set(frame.id, frame);
        if (frame.id === 0 && frame.document !== undefined) this.#page = { url: frame.url, document: frame.document };
        this.#heard();
        if (this.#stopped) this.#order({ type: 'stop' });
        this.#advance();
      },
      progress: () => {
        this.#heard();
        this.onProgress(this.progress());
      },
      child: (frame, token, selector) => this.#children.set(token, { parent: frame.id, selector }),
      ended: (frame) => {
        this.#heard();
        if (frame.id === 0 && !frame.result) return this.#close(this.#stopped ? 'crashed' : 'gone');
        this.#advance();
      },
    });
  }

  get url(): string {
    return this.#page.url;
  }

  /** `performance.timeOrigin` of the top document. */
  get document(): number {
    return this.#page.document;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Has the top document opened its port? When it goes away, the port closes. */
  get hasTop(): boolean {
    return this.#frames.has(0);
  }

  /** @param frames those in which our script began */
  expect(frames: readonly number[]): void {
    this.#expected = frames;
    this.#advance();
  }

  /** Asks every frame to stop; what they have read is kept as a partial result. */
  stop(): void {
    this.#stopped = true;
    this.#order({ type: 'stop' });
    this.#wait(grace, 'crashed');
  }

  /** The tab went away. */
  lose(): void {
    this.#close('gone');
  }

  progress(): Progress {
    const all = [...this.#frames.values()].flatMap(({ progress }) => progress ?? []);
    const top = this.#frames.get(0)?.progress;
    this.#note(top?.step ?? 'settle');
    return {
      step: this.#step,
      done: sum(all, 'done'),
      total: sum(all, 'total'),
      elements: sum(all, 'elements'),
      rule: top?.rule ?? '',
      frames: this.#frames.size,
      seconds: (Date.now() - this.started) / 1000,
      took: { ...this.#took },
      unread: 0,
    };
  }

  #note(step: Progress['step']): void {
    if (step === this.#step) return;
    this.#took[this.#step] = Date.now() - this.#stepStarted;
    this.#step = step;
    this.#stepStarted = Date.now();
  }

  /** Once all frames are there, those of other origins may tell their parents; once all have ended, so has the scan. */
  #advance(): void {
    if (!this.#expected?.every((id) => this.#frames.has(id))) return;
    if (!this.#announced) {
      this.#announced = true;
      this.#order({ type: 'announce' });
    }
    if ([...this.#frames.values()].every(({ ended }) => ended)) this.#close('done');
  }

  #order(order: FrameOrder): void {
    for (const frame of this.#frames.values()) if (!frame.ended) frame.port.postMessage(order);
  }

  #heard(): void {
    this.#wait(silence, 'crashed');
  }

  /** When the time is over, what the top frame has read counts if it has ended; the frames that hang are unread. */
  #wait(limit: number, why: SessionEnd['why']): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#close(this.#frames.get(0)?.result ? 'done' : why), limit);
  }

  #close(why: SessionEnd['why']): void {
    clearTimeout(this.#timer);
    this.#closed = true;
    const frames: ReadFrame[] = [];
    const ids: Record<string, number> = {};
    for (const { id, result } of this.#frames.values()) {
      const path = result && this.#pathOf(id);
      if (!result || !path) continue;
      frames.push({ path, result });
      ids[JSON.stringify(path)] = id;
    }
    this.#finish({ frames, ids, why });
    for (const { port } of this.#frames.values()) port.disconnect();
  }

  /** @returns undefined when no parent recognised the frame: it then counts as not read. */
  #pathOf(id: number, depth = 0): string[] | undefined {
    const frame = this.#frames.get(id);
    if (id === 0) return [];
    if (frame?.result?.path) return frame.result.path;
    const child = frame?.token === undefined ? undefined : this.#children.get(frame.token);
    if (!child || depth > 20) return;
    const above = this.#pathOf(child.parent, depth + 1);
    return above && [...above, child.selector];
  }
}

function sum<K extends string>(items: readonly Record<K, number>[], name: K): number {
  return items.reduce((total, item) => total + item[name], 0);
}
