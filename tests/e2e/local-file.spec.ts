import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../cli/extension';
import { click, openChromium, openPage } from './support/chromium';

const address = pathToFileURL(path.resolve('tests/pages/calm.html')).href;
let session: Session;

beforeAll(async () => {
  session = await openChromium();
});
afterAll(() => session?.close());

describe('a file of this computer', () => {
  it('is read when the browser allows it', async () => {
    const popup = await click(session, await openPage(session, address));
    await popup.waitForSelector('#row-U01', { timeout: 60_000 });
  });

  it('is refused, with what to do, when the browser does not', async () => {
    await forbidFiles();
    const popup = await click(session, await openPage(session, address));
    await popup.waitForSelector('.refusal', { timeout: 60_000 });
    expect(await popup.$eval('.refusal', (view) => view.textContent)).toContain('protected');
    expect(await popup.$('.refusal button')).not.toBeNull();
  });
});

/** The switch of the browser's own page. The extension is loaded again, which closes its pages. */
async function forbidFiles(): Promise<void> {
  interface Developer {
    developerPrivate: {
      updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
      updateExtensionConfiguration(change: { extensionId: string; fileAccess: boolean }): Promise<void>;
      getExtensionInfo(id: string): Promise<{ state: string; fileAccess: { isActive: boolean } }>;
    };
  }
  const settings = await session.browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as Developer;
    // Without it the browser would turn off an extension that is not from its store.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, fileAccess: false });
    for (;;) {
      const { state, fileAccess } = await developerPrivate.getExtensionInfo(extensionId);
      if (state === 'ENABLED' && !fileAccess.isActive) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, session.extension.id);
}
