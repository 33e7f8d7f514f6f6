import { browser } from 'wxt/browser';

/**
 * Asks the browser for the sites of some frames. Called within a click, else the browser refuses.
 * @param origins such as `https://video.example:8000`
 * @param asked called at once: the popup may close when the browser asks its question
 * @returns false when the person said no
 */
export async function allowFrames(origins: readonly string[], asked: () => void): Promise<boolean> {
  const answer = browser.permissions.request({ origins: origins.map(matchPattern) });
  asked();
  return answer;
}

/** Without the port: Firefox takes none in a pattern, and none means every port. */
function matchPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** The browser's own page about this extension, where local files can be allowed. Chromium only. */
export function openExtensionPage(): void {
  void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}
