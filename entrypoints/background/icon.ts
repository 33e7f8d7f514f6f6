import { browser } from 'wxt/browser';
import type { ScanState } from '../../contracts';
import { siteOf } from '../../referential/signature';
import { countDefects } from './count-defects';
import { readTabs } from './tab-record';

const sizes = [16, 32, 48] as const;
const variants = { none: '', running: 'scan-', done: '', refused: 'closed-' } as const;
const icon = (variant: (typeof variants)[keyof typeof variants]) =>
  Object.fromEntries(sizes.map((size) => [size, `/icon/${variant}${size}.png`]));

/** The lamp is hollow while a scan runs and broken where none can; the badge gives the number of defects. A tab that closed is no error. */
export async function showOnIcon(tabId: number, state: ScanState): Promise<void> {
  const defects = state.state === 'done' ? await countDefects(state.scan) : 0;
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path: icon(variants[state.state]) }),
    browser.action.setBadgeText({ tabId, text: defects > 0 ? String(defects) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#a9271c' }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]);
}

/** Writes the number anew on each tab that shows a page of the site. */
export async function followAnswers(site: string, peek: (tab: number) => Promise<ScanState>): Promise<void> {
  for (const [tab, record] of await readTabs()) {
    if (record.state === 'done' && siteOf(record.url) === site) await showOnIcon(tab, await peek(tab));
  }
}
