import { browser } from 'wxt/browser';

const key = 'framesAsked';

/** The popup closes when Chromium shows its question, so the tab that asked is kept here. */
export async function rememberAsk(tab: number): Promise<void> {
  await browser.storage.session.set({ [key]: tab });
}

/** The right was given: the tab that asked is scanned again, frames included. */
export async function askAgain(scan: (tab: number) => unknown): Promise<void> {
  const tab = (await browser.storage.session.get(key))[key];
  await browser.storage.session.remove(key);
  if (typeof tab === 'number') scan(tab);
}
