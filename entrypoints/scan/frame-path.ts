import { frameSelector } from '../../engine/page/frame-path';
import { createSelectors } from '../../engine/page/selector';

/** Key of the message that a child posts: the page may see it, it says nothing and grants nothing. */
const key = 'temoin-frame';

/** A frame of another origin can't tell where it is: it names itself to its parent, whose script knows. */
export function tellParent(token: string): void {
  window.parent.postMessage({ [key]: token }, '*');
}

/** Recognises the child frames that post a token. @returns what stops listening */
export function answerChildren(found: (token: string, selector: string) => void): () => void {
  const listen = ({ source, data }: MessageEvent) => {
    const token: unknown = data?.[key];
    if (typeof token !== 'string' || token.length > 64) return;
    const frame = frameOf(document, source);
    if (frame) found(token, frameSelector(frame, createSelectors()));
  };
  window.addEventListener('message', listen);
  return () => window.removeEventListener('message', listen);
}

function frameOf(root: ParentNode, source: MessageEventSource | null): Element | undefined {
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot ? frameOf(element.shadowRoot, source) : undefined;
    if (inside) return inside;
    if (/^i?frame$/.test(element.localName) && (element as HTMLIFrameElement).contentWindow === source) return element;
  }
}
