/** Scans pages in a real browser, and gives what the extension would store of them. */
import { readFile } from 'node:fs/promises';
import type http from 'node:http';
import { createRequire } from 'node:module';
import { answerFile, serve } from '../../cli/serve';
import type { FrameResult, Scan } from '../../contracts';
import { mergeFrames } from '../../entrypoints/background/merge';
import { applies } from '../../referential';
import { openBrowser, openTabs } from '../browser/open';
import { bundle } from '../rules/bundle';
import { ruleFiles } from '../rules/fixtures';

declare const temoin: { scan(applies: string[], ids?: string[]): Promise<FrameResult> };

export interface ScanOptions {
  /** Rules to run; all when left out. */
  readonly rules?: readonly string[];
  readonly viewport?: { width: number; height: number };
  /** Leave no trace that the page could be taken to run scripts, and read its frames too: slower. */
  readonly asExtension?: true;
}

export interface Scanner {
  scan(path: string, options?: ScanOptions): Promise<Scan>;
  close(): Promise<void>;
}

const screen = { width: 1280, height: 800 };
/** Milliseconds: a limit for a machine under load, not what a page takes. */
const patience = 120_000;

/**
 * @param folder whose files are served
 * @param pages path → HTML served in place of a file
 */
export async function openScanner(folder: string, pages: ReadonlyMap<string, string>): Promise<Scanner> {
  const [axe, harness] = await Promise.all([
    readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    bundle(ruleFiles(), 'tests/coverage/harness.ts'),
  ]);
  const scripts = new Map<string, string>([
    ['/axe.js', axe],
    ['/harness.js', harness],
  ]);
  const server = await serve((request, response) => answer(request, response, { folder, pages, scripts }));
  const browser = await openBrowser();
  const inTab = await openTabs(browser, 3);
  const names = applies();
  return {
    scan: (path, { rules, viewport = screen, asExtension } = {}) =>
      inTab(async (tab) => {
        const { width, height } = tab.viewport() ?? {};
        if (width !== viewport.width || height !== viewport.height) await tab.setViewport(viewport);
        await tab.goto(`${server.base}/${path}`, { waitUntil: 'load', timeout: patience });
        const frames = asExtension ? tab.frames() : [tab.mainFrame()];
        const results: FrameResult[] = [];
        for (const frame of frames) {
          await (asExtension
            ? frame.evaluate(`${axe};${harness};globalThis.temoin = temoin`)
            : frame.evaluate(loadScripts, [...scripts.keys()]));
          results.push(await frame.evaluate((counted, ids) => temoin.scan(counted, ids), names, rules && [...rules]));
        }
        return scanOf(results, path);
      }),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

interface Served {
  readonly folder: string;
  readonly pages: ReadonlyMap<string, string>;
  readonly scripts: ReadonlyMap<string, string>;
}

function answer(request: http.IncomingMessage, response: http.ServerResponse, { folder, pages, scripts }: Served): void {
  const address = request.url ?? '';
  const script = scripts.get(address);
  const page = pages.get(address.slice(1));
  if (script === undefined && page === undefined) {
    answerFile(folder, request, response);
    return;
  }
  const type = script === undefined ? 'text/html' : 'text/javascript';
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': script === undefined ? 'no-store' : 'max-age=3600',
  });
  response.end(script ?? page);
}

function scanOf(results: readonly FrameResult[], path: string): Scan {
  const { facts, ...tally } = mergeFrames(results.map((result) => ({ path: result.path ?? [], result })));
  if (!facts) throw new Error(`${path}: the page gave no facts`);
  const url = `https://example.org/${path}`;
  return {
    ...tally,
    version: 1,
    id: path,
    page: { key: url, url, title: facts.title },
    at: '2026-01-01T00:00:00.000Z',
    duration: 0,
    facts,
    tool: { temoin: '', axe: '', rgaa: '4.1.2', rules: '', browser: '' },
  };
}

/** Leaves the page as it was. */
async function loadScripts(addresses: string[]): Promise<void> {
  for (const address of addresses) {
    const script = document.createElementNS('http://www.w3.org/1999/xhtml', 'script') as HTMLScriptElement;
    await new Promise<void>((resolve, reject) => {
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`${address} was not loaded`));
      script.src = address;
      document.documentElement.append(script);
    });
    script.remove();
  }
}
