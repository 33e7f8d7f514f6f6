import type { Page } from 'puppeteer-core';
import { pause } from '../../../cli/deadline';
import type { Session } from '../../../cli/extension';
import { click } from './chromium';

/** Panel pages that are open now. */
export const panels = async ({ extension }: Session): Promise<Page[]> =>
  (await extension.pages()).filter((page) => page.url().includes('/sidepanel.html'));

/** Clicks the icon, then the popup's button: the panel that opens, with a result in it. */
export async function openPanel(session: Session, page: Page): Promise<Page> {
  const before = new Set(await panels(session));
  const popup = await click(session, page);
  await (await popup.waitForSelector('footer .primary', { timeout: 60_000 }))!.click();
  const panel = await newPanel(session, before);
  await panel.waitForSelector('[role="tab"]', { timeout: 60_000 });
  return panel;
}

/** The panel that a gesture has just opened. */
export async function newPanel(session: Session, before: ReadonlySet<Page>): Promise<Page> {
  for (let tries = 0; tries < 200; tries++) {
    const found = (await panels(session)).find((one) => !before.has(one));
    if (found) return found;
    await pause(50);
  }
  throw new Error('No panel opened');
}

/** Keys of the browser, which puppeteer's keyboard does not reach. @param letter upper case */
export async function pressAltShift(page: Page, letter: string): Promise<void> {
  const code = letter.charCodeAt(0);
  const keys = await page.createCDPSession();
  await keys.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    modifiers: 1 | 8,
    key: letter,
    code: `Key${letter}`,
    windowsVirtualKeyCode: code,
    nativeVirtualKeyCode: code,
  });
  await keys.detach();
}

/** What a person reads and does in the panel. */
export function hands(panel: Page) {
  const text = (selector: string) => panel.$eval(selector, (element) => element.textContent ?? '');
  const numberOf = async (selector: string) => Number(/\d+/.exec(await text(selector))?.[0]);
  return {
    text,
    has: (words: string) => panel.waitForFunction((wanted) => document.body.textContent?.includes(wanted), { timeout: 60_000 }, words),
    questions: () => numberOf('#tab-ask'),
    defects: () => numberOf('#tab-mend'),
    focused: () => panel.evaluate(() => document.activeElement?.id ?? ''),
    /** Scans again with the button of the header. */
    async again() {
      const id = await panel.$eval('.verdict time', (time) => time.getAttribute('datetime'));
      await panel.click('header [aria-label="Relancer l’analyse"]');
      await panel.waitForFunction(
        (old) => (document.querySelector('.verdict time')?.getAttribute('datetime') ?? old) !== old,
        { timeout: 60_000 },
        id,
      );
    },
  };
}
