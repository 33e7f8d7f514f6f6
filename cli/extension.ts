import path from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { defaultSettings } from '../contracts';
import { within } from './deadline';
import { CannotRun } from './errors';
import type { CliTexts } from './texts';

/** In the extension's own page, where the functions given to `evaluate` run. */
declare const chrome: typeof browser;

/** Milliseconds for a browser to start and load the extension, on a slow machine. */
const patience = 60_000;

const quiet = ['--no-first-run', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export interface Session {
  readonly browser: Browser;
  readonly extension: Extension;
  /** A page of the extension, open in a tab: it reads what the extension stored. */
  readonly reader: Page;
  close(): Promise<void>;
}

/** Is there a screen to open a window on? */
export function hasDisplay(env = process.env, platform = process.platform): boolean {
  if (env.CI) return false;
  return platform === 'linux' ? Boolean(env.DISPLAY || env.WAYLAND_DISPLAY) : !env.SSH_CONNECTION;
}

/**
 * Starts a browser with a fresh profile and loads the packed extension, with no right but those its users give.
 * @param folder where the extension was built, such as `.output/chrome-mv3`
 * @throws {CannotRun} when the browser does not start or does not take the extension
 */
export async function launch(
  executablePath: string,
  folder: string,
  texts: CliTexts,
  options: { window?: boolean; args?: string[]; everyRule?: boolean; walk?: boolean } = {},
): Promise<Session> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const hidden = options.window ? [] : ['--disable-gpu', '--window-size=1280,900', '--hide-scrollbars'];
  const browser = await puppeteer
    .launch({
      executablePath,
      pipe: true,
      enableExtensions: true,
      headless: !options.window,
      defaultViewport: null,
      timeout: patience,
      args: [...quiet, ...root, ...hidden, ...(options.args ?? [])],
    })
    .catch((error: Error) => {
      throw new CannotRun(texts.browserFailed(executablePath, firstLine(error)));
    });
  try {
    const { extension, reader } = await within(patience, load(browser, path.resolve(folder)), () => new Error('timeout'));
    const { everyRule = false, walk = false } = options;
    if (everyRule || walk) await reader.evaluate(store, { settings: { ...defaultSettings, everyRule, walk } });
    return { browser, extension, reader, close: () => close(browser) };
  } catch (error) {
    await close(browser);
    throw new CannotRun(texts.extensionFailed(executablePath, firstLine(error as Error)));
  }
}

async function load(browser: Browser, folder: string): Promise<Pick<Session, 'extension' | 'reader'>> {
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The extension is not in the list');
  const [first] = await browser.pages();
  const reader = first ?? (await browser.newPage());
  await reader.goto(`chrome-extension://${id}/options.html`);
  return { extension, reader };
}

/** Runs in the extension's page. */
function store(items: Record<string, unknown>): Promise<void> {
  return chrome.storage.local.set(items);
}

/** A browser that hangs is killed. */
async function close(browser: Browser): Promise<void> {
  await within(10_000, browser.close(), () => new Error('timeout')).catch(() => browser.process()?.kill('SIGKILL'));
}

const firstLine = (error: Error): string => error.message.split('\n')[0] ?? '';
