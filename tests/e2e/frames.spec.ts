import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../cli/extension';
import { judgeScan } from '../../cli/judged';
import type { Server } from '../../cli/serve';
import { click, openChromium, openPage, resultOf } from './support/chromium';
import { servePages } from './support/pages';

let session: Session;
let pages: Server;

beforeAll(async () => {
  [session, pages] = await Promise.all([openChromium(), servePages()]);
});
afterAll(async () => {
  await session?.close();
  await pages?.close();
});

describe('a frame of another site', () => {
  it('is named as unread and holds verdicts back, then is read once a person allows it', async () => {
    const page = await openPage(session, `${pages.base}/frames`);
    let popup = await click(session, page);
    await popup.waitForSelector('#row-U01', { timeout: 60_000 });

    const before = await resultOf(session, page);
    if (!('scan' in before)) throw new Error(`Refused: ${before.refused}`);
    expect(before.scan.unread).toMatchObject([{ kind: 'frame', selector: '#other' }]);
    expect(imagesIn(before.scan)).toEqual(['#same']);
    // The unread frame could hold a table: no one can say that there is none.
    expect(judgeScan(before.scan).userCriteria.get('U05')?.status).toBe('NT');
    expect(await popup.$eval('.unread', (line) => line.textContent)).toContain('Non lu');

    await allowAllSites(); // The popup closes, as it does when the browser asks its question.
    popup = await click(session, page);
    await (await popup.waitForSelector('.unread button.linklike'))!.click();
    await popup.waitForFunction(() => !document.querySelector('.unread button.linklike') && document.querySelector('#row-U01'), {
      timeout: 60_000,
    });

    const after = await resultOf(session, page);
    if (!('scan' in after)) throw new Error(`Refused: ${after.refused}`);
    expect(after.scan.unread).toEqual([]);
    expect(imagesIn(after.scan).toSorted()).toEqual(['#other', '#same']);
    expect(judgeScan(after.scan).userCriteria.get('U05')?.status).toBe('NA');
  });
});

/** Frames in which an image without an alternative was found. */
function imagesIn({
  findings,
}: {
  findings: readonly { tests: readonly string[]; target: { frame: string[]; selector: string } }[];
}): string[] {
  return findings
    .filter(({ tests, target }) => tests.includes('1.1.1') && target.selector === '#photo-in-frame')
    .map(({ target }) => target.frame.join(' '));
}

/** A headless browser can't answer its own question: the right is given where a person would withdraw it. */
async function allowAllSites(): Promise<void> {
  interface Developer {
    developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
  }
  const settings = await session.browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    (id) => (chrome as unknown as Developer).developerPrivate.addHostPermission(id, '<all_urls>'),
    session.extension.id,
  );
  await settings.close();
}
