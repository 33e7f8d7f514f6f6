import { markAsOurs } from './own-nodes';

export interface Layer {
  readonly root: ShadowRoot;
  /** Is this event one of ours, or does this node hold our marks? */
  readonly host: HTMLElement;
  /** Puts it above what the page opened since: the top layer is a pile. */
  raise(): void;
  /** Leaves nothing behind. */
  remove(): void;
}

/** `!important`: a page that styles every `div` or `[popover]` does not reach ours. */
const hostStyle = Object.entries({
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  border: '0',
  padding: '0',
  margin: '0',
  background: 'none',
  overflow: 'hidden',
  'pointer-events': 'none',
})
  .map(([name, value]) => `${name}:${value} !important`)
  .join(';');

/**
 * A sheet of glass over the whole page: top layer (above modal dialogs), closed shadow root.
 * The page's own nodes and styles are not touched, nor is its tab order.
 */
export function openLayer(document: Document, css: string): Layer {
  const host = document.createElement('div');
  markAsOurs(host);
  host.setAttribute('popover', 'manual');
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = hostStyle;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  host.showPopover?.();
  return {
    root,
    host,
    raise() {
      if (!host.isConnected) document.documentElement.append(host);
      host.hidePopover?.();
      host.showPopover?.();
    },
    remove: () => host.remove(),
  };
}

/** Is there a modal dialog open? What we draw above it is seen, but takes no click. */
export function underModal(document: Document): boolean {
  return document.querySelector(':modal') !== null;
}
