import { isChangedByUs, isOurs } from './overlay/own-nodes';
import type { Page } from './page';

export interface Changes {
  /** Number of changes seen so far. */
  readonly count: number;
  stop(): void;
}

/** Counts what changes in the page while it is read, open shadow trees included, what we put in it left out. */
export function watchChanges(document: Document): Changes & { follow(page: Page): void } {
  let count = 0;
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes } of records) {
      const nodes = [...addedNodes, ...removedNodes];
      const ours = nodes.length > 0 ? nodes.every((node) => isOurs(node as Element)) : isOurs(target as Element) || isChangedByUs(target);
      if (!ours) count++;
    }
  });
  const options = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, options);
  return {
    get count() {
      return count;
    },
    follow(page) {
      for (const root of page.roots) if (root !== document) observer.observe(root, options);
    },
    stop: () => observer.disconnect(),
  };
}
