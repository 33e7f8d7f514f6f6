import type { Refusal } from '../../contracts';

const stores =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)/;
const browserPages = /^(chrome|edge|about|brave|opera|vivaldi|devtools|chrome-extension|moz-extension|chrome-search|resource):/;

/**
 * Why a page can't be read, told from its address alone.
 * @param url undefined when the browser hides it: its message will tell why, once we try
 */
export function refusalOf(url: string | undefined): Refusal | undefined {
  if (url === undefined) return;
  if (url === '' || /^(about:(blank|newtab|home)|chrome:\/\/(newtab|new-tab-page)|edge:\/\/newtab)/.test(url)) return 'empty-tab';
  if (url.startsWith('view-source:')) return 'view-source';
  if (stores.test(url)) return 'store';
  if (/^(about:(neterror|certerror)|chrome-error:)/.test(url)) return 'error-page';
  if (browserPages.test(url)) return 'browser-page';
}

/**
 * Why the browser refused to run our script, told from its message and the address.
 * The messages are those of Chromium and Firefox (research/feasibility-2.md, section 2).
 */
export function refusalOfError(error: unknown, url: string | undefined): Refusal {
  const text = error instanceof Error ? error.message : String(error);
  if (/error page|chrome-error|about:(net|cert)error|showing error/i.test(text)) return 'error-page';
  if (
    /No tab with id|tab was closed|Invalid tab ID|frame was removed|Frame with ID \d+ was removed|document was detached|No frame/i.test(
      text,
    )
  )
    return 'gone';
  if (url?.startsWith('file:')) return 'local-file';
  if (url && /\.pdf($|[?#])/i.test(url)) return 'pdf';
  if (/gallery cannot be scripted|extensions gallery/i.test(text)) return 'store';
  if (/Cannot access (a )?chrome|chrome:\/\/|about:|moz-extension|chrome-extension/i.test(text)) return 'browser-page';
  return 'no-access';
}

/** Why a document that could be read is no page to audit, told from its type; XHTML and SVG are pages. */
export function refusalOfType(contentType: string): Refusal | undefined {
  if (contentType === 'application/pdf') return 'pdf';
  if (/^(text\/html|application\/xhtml\+xml|image\/svg\+xml)$/.test(contentType)) return;
  return 'not-a-page';
}
