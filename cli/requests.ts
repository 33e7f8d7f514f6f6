import { readFile } from 'node:fs/promises';
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { Mapping } from './options';
import { contentType, fileFor } from './serve';

type Paused = Protocol.Fetch.RequestPausedEvent;

/**
 * Stands between a tab and the network, for what was asked and nothing else.
 * @param stay once a document is there, the tab goes nowhere else: refresh, script or form
 */
export async function watchRequests(page: Page, mappings: readonly Mapping[], stay: boolean): Promise<void> {
  if (mappings.length === 0 && !stay) return;
  const session = await page.createCDPSession();
  const top = page.mainFrame();
  const { frameTree } = await session.send('Page.getFrameTree');
  let arrived = false;
  page.on('framenavigated', (frame) => {
    if (frame === top) arrived = true;
  });
  session.on('Fetch.requestPaused', (paused) => {
    const leaves = stay && arrived && paused.resourceType === 'Document' && paused.frameId === frameTree.frame.id;
    // A request may end by itself (tab closed, image removed) before it is answered.
    answer(session, paused, leaves, mappings).catch(() => undefined);
  });
  const patterns = mappings.map(({ from }): Protocol.Fetch.RequestPattern => ({ urlPattern: `${escapePattern(from)}*` }));
  if (stay) patterns.push({ urlPattern: '*', resourceType: 'Document' });
  await session.send('Fetch.enable', { patterns });
}

async function answer(session: CDPSession, { requestId, request }: Paused, leaves: boolean, mappings: readonly Mapping[]): Promise<void> {
  if (leaves) return session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
  const mapping = mappings.find(({ from }) => request.url.startsWith(from));
  if (!mapping) return session.send('Fetch.continueRequest', { requestId });
  const rest = request.url.slice(mapping.from.length);
  if (/^https?:/.test(mapping.to)) return session.send('Fetch.continueRequest', { requestId, url: mapping.to + rest });
  const file = fileFor(mapping.to, rest.replace(/[?#].*$/, ''));
  if (!file) return session.send('Fetch.fulfillRequest', { requestId, responseCode: 404 });
  return session.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: 200,
    responseHeaders: [
      { name: 'content-type', value: contentType(file) },
      { name: 'access-control-allow-origin', value: '*' },
    ],
    body: (await readFile(file)).toString('base64'),
  });
}

/** `*` and `?` mean something in a pattern of Fetch. */
const escapePattern = (address: string): string => address.replace(/[*?\\]/g, '\\$&');
