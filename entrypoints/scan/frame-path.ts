import { selectorOf } from '../../engine/page/locate';

/**
 * Selectors of the iframes that lead to a window, outermost first; [] for the top one.
 * @returns null when a frame of another origin stands on the way: its parent must tell.
 */
export function pathOfFrame(view: Window): string[] | null {
  const path: string[] = [];
  for (let window = view; window !== window.top; window = window.parent) {
    let frame: Element | null;
    try {
      frame = window.frameElement;
    } catch {
      return null;
    }
    if (!frame) return null;
    path.unshift(selectorOf(frame));
  }
  return path;
}

/** Key of the message that a child posts: the page may see it, it says nothing and grants nothing. */
const key = 'temoin-frame';

export function tellParent(token: string): void {
  window.parent.postMessage({ [key]: token }, '*');
}

/** Recognises the child frames that post a token. @returns what stops listening */
export function answerChildren(found: (token: string, selector: string) => void): () => void {
  const listen = ({ source, data }: MessageEvent) => {
    const token: unknown = data?.[key];
    if (typeof token !== 'string' || token.length > 64) return;
    const frame = frameOf(document, source);
    if (frame) found(token, selectorOf(frame));
  };
  window.addEventListener('message', listen);
  return () => window.removeEventListener('message', listen);
}

function frameOf(root: ParentNode, source: MessageEventSource | null): Element | undefined {
  for (const frame of root.querySelectorAll('iframe, frame')) if ((frame as HTMLIFrameElement).contentWindow === source) return frame;
}
