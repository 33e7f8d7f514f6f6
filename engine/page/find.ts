import type { Target } from '../../contracts';
import { intoShadow } from './selector';

/**
 * Finds the element of a finding in the page as it is now.
 * @param document the document that `target.frame` starts from
 * @returns null when it is not there any more, or in a frame of another site
 */
export function find(target: Pick<Target, 'frame' | 'shadow' | 'selector'>, document: Document): Element | null {
  try {
    let inner: Document | null = document;
    for (const frame of target.frame) {
      const element: Element | null = inner && through(inner, frame.split(intoShadow));
      inner = (element as HTMLIFrameElement | null)?.contentDocument ?? null;
    }
    return inner && through(inner, [...target.shadow, target.selector]);
  } catch {
    return null; // A stored selector that this browser does not read.
  }
}

/** Follows selectors through open shadow roots: all but the last one name a host. */
function through(document: Document, selectors: readonly string[]): Element | null {
  let root: ParentNode | null = document;
  let found: Element | null = null;
  for (const selector of selectors) {
    found = root?.querySelector(selector) ?? null;
    root = found?.shadowRoot ?? null;
  }
  return found;
}
