import { createSelectors, intoShadow, type Selectors } from './selector';

/**
 * Selectors of the iframes that lead to a document, outermost first; empty for the top one.
 * @returns null when a frame around it is of another site: only its own script can say where it is.
 */
export function framePath(document: Document): string[] | null {
  const path: string[] = [];
  for (let view = document.defaultView; view && view !== view.parent; view = view.parent as Window & typeof globalThis) {
    const frame = frameOf(view);
    if (!frame) return null;
    path.unshift(frameSelector(frame, createSelectors()));
  }
  return path;
}

/** Selector of an iframe with the shadow hosts that lead to it, as one string. */
export function frameSelector(frame: Element, selectors: Selectors): string {
  return [...selectors.hosts(frame), selectors.of(frame)].join(intoShadow);
}

function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}
