import { browser } from 'wxt/browser';
import type { Language, Settings } from '../../contracts';
import { createSpeech, type Speech } from '../../locales';

/** The language chosen, else the browser's when we speak it, else English. */
export function languageOf({ language }: Pick<Settings, 'language'>): Language {
  return language ?? (browser.i18n.getUILanguage().toLowerCase().startsWith('fr') ? 'fr' : 'en');
}

/** Loads the texts of one language; the other is not read. */
export async function loadSpeech(language: Language): Promise<Speech> {
  const texts = language === 'fr' ? (await import('../../locales/fr')).fr : (await import('../../locales/en')).en;
  return createSpeech(language, texts);
}
