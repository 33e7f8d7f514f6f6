import { browser } from 'wxt/browser';
import { type Guess, mainSubtag } from '../../engine/page/language';

/**
 * The browser's own detector: offline, no right needed. Short texts come back unreliable in Chromium and empty in Firefox
 * (research/code-anchors.md: all 35 guesses flagged reliable were right).
 */
export async function detectLanguage(text: string): Promise<Guess | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const [first] = [...languages].sort((a, b) => b.percentage - a.percentage);
  return first && first.language !== 'und' ? { lang: mainSubtag(first.language), reliable: isReliable } : null;
}
