/**
 * Is the frame of this document made inert by its page, as far as we may look: by an `inert` ancestor, or by an open modal dialog
 * that does not hold it? Frames around it count too. False in a top document.
 */
export function isInertFrame(document: Document): boolean {
  const frame = frameOf(document);
  if (!frame) return false;
  return isInert(frame) || isInertFrame(frame.ownerDocument);
}

/** Null in a top document, and in a frame whose page is of another origin. */
function frameOf({ defaultView }: Document): Element | null {
  try {
    return defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

function isInert(frame: Element): boolean {
  for (let at: Element | null = frame; at; at = above(at)) {
    if (at.hasAttribute('inert')) return true;
    if (at.matches(':modal')) return false;
  }
  // Not `:modal` alone: an element shown full screen matches it too, and leaves nothing else to see.
  return frame.ownerDocument.querySelector(':modal') !== null;
}

function above(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
