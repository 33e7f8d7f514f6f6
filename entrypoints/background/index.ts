import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { PageRequest, parse, Request, type ScanState } from '../../contracts';
import { createCaptures } from './captures';
import { clearInPage } from './clear-in-page';
import { addToDossier, scanned } from './dossiers';
import { askAgain, rememberAsk } from './frames-asked';
import { followAnswers, showOnIcon } from './icon';
import { createInbox } from './inbox';
import { installMenu, openPopup } from './menu';
import { installPanelKey } from './panel-key';
import { createScans } from './scans';
import { setSpacing } from './spacing';
import { forgetTab } from './tab-record';
import { createWatchers } from './watchers';

export default defineBackground(() => {
  const inbox = createInbox();
  const watchers = createWatchers();
  const captures = createCaptures();
  const scans = createScans(
    inbox,
    (tab: number, state: ScanState) => {
      if (state.state === 'running') captures.stop(tab); // They scroll the page.
      watchers.tell(tab, state);
      void showOnIcon(tab, state);
    },
    (tab, scan) => void scanned(tab, scan, captures),
  );

  /** The result comes in the popup where the browser opens it without a click, else on the icon. */
  async function walkThenShow(tab: number): Promise<void> {
    await scans.walk(tab);
    await scans.ended(tab);
    const { active } = await browser.tabs.get(tab).catch(() => ({ active: false }));
    if (active) await openPopup().catch(() => undefined);
  }

  async function answer(request: Request): Promise<unknown> {
    switch (request.type) {
      case 'scan.open':
        return scans.open(request.tab);
      case 'scan.peek':
        return scans.peek(request.tab);
      case 'scan.again':
        return scans.again(request.tab);
      case 'scan.walk':
        return walkThenShow(request.tab);
      case 'scan.stop':
        return scans.stop(request.tab);
      case 'answers.changed':
        return followAnswers(request.site, scans.peek);
      case 'frames.asked':
        return rememberAsk(request.tab);
      case 'dossier.add': {
        const state = await scans.peek(request.tab);
        const scan = state.state === 'done' ? state.scan : undefined;
        return addToDossier(request, scan, captures, (named) => scans.renamed(request.tab, named));
      }
      case 'captures.stop':
        return captures.stop();
    }
  }

  async function fromPage(raw: unknown, { tab, frameId = 0 }: Browser.runtime.MessageSender): Promise<void> {
    const request = inbox.take(() => parse(PageRequest, raw, 'page request'));
    if (!request || tab?.id === undefined) return;
    if (request.type === 'page.left') await clearInPage(tab.id);
    else await setSpacing(tab.id, frameId, request.on);
  }

  browser.runtime.onMessage.addListener((raw: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id) return;
    // What runs in a page speaks over its port, but for this.
    if (!sender.url?.startsWith(browser.runtime.getURL('/'))) {
      void fromPage(raw, sender).then(respond);
      return true;
    }
    const request = inbox.take(() => parse(Request, raw, 'request'));
    if (!request) {
      respond({ refused: true });
      return;
    }
    answer(request).then(respond, (error) => {
      console.error(request.type, error);
      respond({ refused: true });
    });
    return true;
  });

  browser.runtime.onConnect.addListener((port) => {
    if (port.name.startsWith('scan:')) scans.accept(port);
    else if (port.name.startsWith('popup:')) watchers.add(Number(port.name.slice('popup:'.length)), port);
  });

  browser.tabs.onRemoved.addListener((tab) => {
    scans.lose(tab);
    captures.stop(tab);
    void forgetTab(tab);
  });
  // A new document took the place of the one under scan: its port closes by itself, unless it was left before it had opened.
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'complete') void scans.loaded(tab);
    if (status === 'loading') captures.stop(tab);
    if (status === 'loading' && !scans.runs(tab)) void showOnIcon(tab, { state: 'none' });
  });

  installPanelKey((tab) => scans.open(tab));
  installMenu({ audit: (tab) => openPopup().catch(() => scans.again(tab)), walk: walkThenShow });
  browser.permissions.onAdded.addListener(() => askAgain((tab) => scans.again(tab)));
});
