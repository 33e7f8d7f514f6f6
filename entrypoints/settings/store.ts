import { browser } from 'wxt/browser';
import { defaultSettings, parse, Settings } from '../../contracts';

const key = 'settings';

/** @returns the defaults when nothing is stored, or when what is stored does not parse. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(key))[key]);
}

/** Stores the settings with `change` made. @returns all of them */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [key]: settings });
  return settings;
}

/** Tells of each change, from whichever page it comes. @returns what stops it */
export function onSettings(told: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && key in changes) told(settingsFrom(changes[key]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function settingsFrom(stored: unknown): Settings {
  if (stored === undefined) return defaultSettings;
  try {
    return parse(Settings, stored, 'settings');
  } catch (error) {
    console.warn(error);
    return defaultSettings;
  }
}
