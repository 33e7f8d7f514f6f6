import { version as axe } from 'axe-core/package.json';
import { browser } from 'wxt/browser';
import type { Scan } from '../../contracts';
import { pageKey } from '../../dossier/page-key';
import type { mergeFrames } from './merge';
import type { Session } from './session';

/** The scan as it is stored: what was found, of which page, when, and by which versions. */
export function composeScan(session: Session, merged: ReturnType<typeof mergeFrames>): Scan {
  const { facts, ...tally } = merged;
  if (!facts) throw new Error('The top frame gave no facts');
  return {
    ...tally,
    version: 1,
    id: session.id,
    page: { key: pageKey(session.url), url: session.url, title: facts.title },
    at: new Date(session.started).toISOString(),
    duration: Date.now() - session.started,
    facts,
    tool: {
      temoin: browser.runtime.getManifest().version,
      axe,
      rgaa: '4.1.2',
      rules: import.meta.env.RULES_VERSION,
      browser: browserName(navigator.userAgent),
    },
  };
}

/** `Firefox 153`, `Edge 156`, `Chromium 156`. */
export function browserName(userAgent: string): string {
  const [, name, version] = /(Firefox|Edg|OPR|Chrome)\/(\d+)/.exec(userAgent.replace(/Chrome(?=.*(Edg|OPR)\/)/, '')) ?? [];
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', Chrome: 'Chromium' };
  return name ? `${names[name] ?? name} ${version}` : 'unknown';
}
