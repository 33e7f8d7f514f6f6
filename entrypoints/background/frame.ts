import type { Browser } from 'wxt/browser';
import { FrameMessage, type FrameResult, parse } from '../../contracts';
import type { Inbox } from './inbox';

type FrameProgress = Extract<FrameMessage, { type: 'progress' }>['progress'];

/** One frame under scan, as its port tells. */
export interface Frame {
  readonly id: number;
  readonly port: Browser.runtime.Port;
  readonly url: string;
  /** `performance.timeOrigin` of its document, once it has said hello. */
  document?: number;
  /** Sent to its parent by a frame of another origin. */
  token?: string;
  progress?: FrameProgress;
  result?: FrameResult;
  ended: boolean;
}

export interface FrameEvents {
  hello(frame: Frame): void;
  progress(frame: Frame): void;
  child(frame: Frame, token: string, selector: string): void;
  ended(frame: Frame): void;
}

/** Listens to the port of a frame. What does not parse is refused and counted; a port that closes ends its frame. */
export function listen(port: Browser.runtime.Port, inbox: Inbox, events: FrameEvents): void {
  const frame: Frame = { id: port.sender?.frameId ?? -1, port, url: port.sender?.url ?? '', ended: false };
  const end = () => {
    if (frame.ended) return;
    frame.ended = true;
    events.ended(frame);
  };
  port.onDisconnect.addListener(end);
  port.onMessage.addListener((raw: unknown) => {
    const message = inbox.take(() => parse(FrameMessage, raw, 'frame message'));
    if (!message || (frame.ended && message.type !== 'child')) return;
    switch (message.type) {
      case 'hello':
        frame.token = message.token;
        frame.document = message.document;
        return events.hello(frame);
      case 'child':
        return events.child(frame, message.token, message.selector);
      case 'progress':
        frame.progress = message.progress;
        return events.progress(frame);
      case 'result':
        frame.result = message.result;
        return end();
      case 'failed':
        console.warn(`Frame ${frame.id} (${frame.url}): ${message.message}`);
        return end();
    }
  });
}
