/** Tells whether the document changed after it was read. Watches, changes nothing. */
export function watchChanges(document: Document) {
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  return {
    reset(): void {
      observer.takeRecords();
      changed = false;
    },
    any: (): boolean => changed || observer.takeRecords().length > 0,
  };
}
