import type { Page } from 'puppeteer-core';
import { ContractError, type Scan } from '../contracts';
import { pause, within } from './deadline';
import { PageLost } from './errors';
import type { Session } from './extension';
import type { Options } from './options';
import { watchRequests } from './requests';
import { storedScan, tabOfWindow, taken } from './stored-scan';
import type { Target } from './targets';
import type { CliTexts } from './texts';

/** Milliseconds. */
const time = { window: 60_000, answer: 3000, quiet: 150, settle: 3000, open: 2000, take: 20_000, scan: 90_000, close: 5000 };

export interface PageOptions extends Pick<Options, 'timeout' | 'stay' | 'walk' | 'mappings'> {
  /** Leave the window open at the end. */
  readonly keep?: boolean;
}

/** What a page audit needs of its surroundings. */
export interface Surroundings {
  readonly session: Session;
  readonly texts: CliTexts;
  /** Title of a refusal, in the language of the command. */
  readonly refusal: (code: string) => string;
  /** Only one window at a time has a popup that stays open: clicks wait for each other. */
  readonly oneAtATime: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * Opens an address in a window of its own, clicks the extension's icon and waits for the stored result.
 * @throws {PageLost} when the page hangs, crashes, closes or is refused
 */
export async function auditPage(target: Target, options: PageOptions, around: Surroundings): Promise<Scan> {
  const { session, texts } = around;
  const page = await openWindow(session, texts).catch((error) => {
    throw readable(error, session, texts);
  });
  const lost = new Promise<never>((_, reject) => {
    page.once('error', () => reject(new PageLost(texts.lost.crashed)));
    page.once('close', () => reject(new PageLost(texts.lost.closed)));
  });
  lost.catch(() => undefined);
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  page.on('popup', (opened) => void opened?.close().catch(() => undefined));
  try {
    await Promise.race([lost, open(page, target, options, texts)]);
    return await Promise.race([lost, clickAndWait(page, around)]);
  } catch (error) {
    throw readable(error, session, texts);
  } finally {
    if (!options.keep) await within(time.close, page.close(), () => new Error('timeout')).catch(() => undefined);
  }
}

async function openWindow({ browser }: Session, texts: CliTexts): Promise<Page> {
  const page = await within(time.window, browser.newPage({ type: 'window' }), () => new PageLost(texts.lost.silent));
  // On a busy machine puppeteer hands it over before it knows its frame.
  for (let tries = 0; tries < 600 && !hasFrame(page); tries++) await pause(50);
  return page;
}

function hasFrame(page: Page): boolean {
  try {
    return Boolean(page.mainFrame());
  } catch {
    return false;
  }
}

async function open(page: Page, { address }: Target, options: PageOptions, texts: CliTexts): Promise<void> {
  await watchRequests(page, options.mappings, options.stay);
  // The popup takes the focus away from the page, which could not be walked through.
  if (options.walk) await page.emulateFocusedPage(true);
  try {
    const response = await page.goto(address, { waitUntil: 'load', timeout: options.timeout });
    if (response && response.status() >= 400) throw new PageLost(texts.lost.status(response.status()));
  } catch (error) {
    if (error instanceof PageLost) throw error;
    const { name, message } = error as Error;
    if (name !== 'TimeoutError') throw new PageLost(texts.lost.open(/net::\w+/.exec(message)?.[0] ?? message));
    // An image or a script that never arrives: what is there can be judged.
    await within(time.answer, page.evaluate('document.body?.childElementCount'), () => new PageLost(texts.lost.silent));
  }
  await page.waitForNetworkIdle({ idleTime: time.quiet, concurrency: 2, timeout: time.settle }).catch(() => undefined);
}

async function clickAndWait(page: Page, { session, texts, refusal, oneAtATime }: Surroundings): Promise<Scan> {
  const tab = await tabOfWindow(session.reader, Number(await page.windowId()));
  if (tab === undefined) throw new PageLost(texts.lost.closed);
  await oneAtATime(() => click(page, tab, session, texts));
  const stored = await storedScan(session.reader, tab, time.scan);
  if (!stored) throw new PageLost(texts.lost.slow(time.scan / 1000));
  if ('refused' in stored) throw new PageLost(texts.lost.refused(refusal(stored.refused)));
  return stored.scan;
}

/** A popup closes when another window takes the focus before it has spoken: then the icon is clicked again. */
async function click(page: Page, tab: number, { extension, reader }: Session, texts: CliTexts): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    await extension.triggerAction(page);
    if (await taken(reader, tab, time.open)) return;
    const isOpen = (await extension.pages()).some((other) => other.url().includes('/popup.html'));
    if (isOpen && (await taken(reader, tab, time.take))) return;
  }
  throw new PageLost(texts.lost.noPopup);
}

function readable(error: unknown, { browser }: Session, texts: CliTexts): PageLost {
  if (error instanceof PageLost) return error;
  if (!browser.connected) return new PageLost(texts.lost.browser);
  if (error instanceof ContractError) return new PageLost(texts.lost.unreadable(error.message));
  return new PageLost(texts.lost.open((error as Error).message.split('\n')[0] ?? ''));
}
