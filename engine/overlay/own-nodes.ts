/** Elements that we put in the page (the host of the overlay). Marked here, not by an attribute that a page could copy. */
// On the global of our world: the scan and the overlay are two files injected apart.
const world = globalThis as { temoinNodes?: WeakSet<Element> };
world.temoinNodes ??= new WeakSet();
const own = world.temoinNodes;

export function markAsOurs(element: Element): void {
  own.add(element);
}

/** Is it an element that we put in the page? Scans leave it and its content out. */
export function isOurs(element: Element): boolean {
  return own.has(element);
}
