import { browser } from 'wxt/browser';
import type { ScanState } from '../../contracts';
import { countDefects } from '../../referential';

const sizes = [16, 32, 48] as const;
const icon = (variant: '' | 'scan-') => Object.fromEntries(sizes.map((size) => [size, `/icon/${variant}${size}.png`]));

/** The lamp is hollow while a scan runs; then the badge gives the number of defects. A tab that closed is no error. */
export async function showOnIcon(tabId: number, state: ScanState): Promise<void> {
  const running = state.state === 'running';
  const defects = state.state === 'done' ? countDefects(state.scan) : 0;
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path: icon(running ? 'scan-' : '') }),
    browser.action.setBadgeText({ tabId, text: defects > 0 ? String(defects) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#a9271c' }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]);
}
