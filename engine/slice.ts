/** Thrown by `rest()` once the signal aborted: unwinds the scan, which hands back what it has. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** Cuts long work into slices: `if (slicer.due()) await slicer.rest();` between two steps. */
export interface Slicer {
  /** Has this slice used its time? Cheap: call it at every step. */
  due(): boolean;
  /**
   * Gives the thread back to the page, then starts a new slice.
   * @throws {Stopped} when the scan was cancelled.
   */
  rest(): Promise<void>;
}

/** Does steps one after the other, a rest whenever a slice is spent. */
export async function inSlices(steps: Iterable<unknown>, slicer: Slicer): Promise<void> {
  for (const _ of steps) if (slicer.due()) await slicer.rest();
}

export interface SlicerOptions {
  /** Milliseconds of one slice. */
  readonly budget?: number;
  readonly signal?: AbortSignal;
  /** Called at the end of each slice, before the thread is given back. */
  readonly onRest?: () => void;
}

/** What some browsers have and others have not. */
interface Scheduling {
  readonly scheduler?: { yield?: () => Promise<void> };
  readonly navigator?: { scheduling?: { isInputPending?: () => boolean } };
}

/** Never waits for a frame to be painted, so that a hidden tab goes on. */
export function createSlicer({ budget = 12, signal, onRest }: SlicerOptions = {}): Slicer {
  const { scheduler, navigator } = globalThis as unknown as Scheduling;
  const scheduling = navigator?.scheduling;
  const inputWaits = () => scheduling?.isInputPending?.() ?? false;
  const next = taskQueue();
  let began = performance.now();
  let rests = 0;
  return {
    due() {
      const spent = performance.now() - began;
      return spent >= budget || (spent > budget / 3 && inputWaits());
    },
    async rest() {
      onRest?.();
      if (signal?.aborted) throw new Stopped();
      rests++;
      // What follows `scheduler.yield` goes before the page's own timers and messages, the order to stop among them:
      // every other rest queues behind them.
      await (scheduler?.yield && rests % 2 ? scheduler.yield() : next());
      if (signal?.aborted) throw new Stopped();
      began = performance.now();
    },
  };
}

/** A task of its own at the end of the queue; a message is not slowed down as timers are. */
function taskQueue(): () => Promise<void> {
  if (typeof MessageChannel === 'undefined') return () => new Promise((resolve) => setTimeout(resolve, 0));
  const { port1, port2 } = new MessageChannel();
  let go = () => {};
  port1.onmessage = () => go();
  return () =>
    new Promise((resolve) => {
      go = resolve;
      port2.postMessage(null);
    });
}
