/** Elements that we put in the page (the host of the overlay). Marked here, not by an attribute that a page could copy. */
// On the global of our world: the scan and the overlay are two files injected apart.
const world = globalThis as { temoinNodes?: WeakSet<Element>; temoinChanging?: Set<Node> };
world.temoinNodes ??= new WeakSet();
world.temoinChanging ??= new Set();
const own = world.temoinNodes;
const changing = world.temoinChanging;

export function markAsOurs(element: Element): void {
  own.add(element);
}

/** Is it an element that we put in the page? Scans leave it and its content out. */
export function isOurs(element: Element): boolean {
  return own.has(element);
}

/** Changes a node of the page for a person who tries a correction: who watches the page is not to take it for a change of its own. */
export function ourChange(node: Node, act: () => void): void {
  changing.add(node);
  act();
  // Observers are told at the end of this task.
  setTimeout(() => changing.delete(node));
}

/** Is a node under change by us at this moment? */
export function isChangedByUs(node: Node): boolean {
  return changing.has(node);
}
