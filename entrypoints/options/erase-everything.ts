import { browser } from 'wxt/browser';

/**
 * Erases all that the extension stored: settings, what it remembers of tabs, and every database.
 * @returns false when a database stayed, because another page of the extension holds it open
 */
export async function eraseEverything(): Promise<boolean> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  const gone = await Promise.all(names.map(erase));
  return gone.every(Boolean);
}

function erase(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve(true);
    request.onerror = () => resolve(false);
    request.onblocked = () => resolve(false);
  });
}
