import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { CannotRun } from './errors';
import type { CliTexts } from './texts';

/** What the machine is, so that the search can be tried for other ones. */
export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  home: string;
  exists: (file: string) => boolean;
}

const here: Machine = { platform: process.platform, env: process.env, home: homedir(), exists: existsSync };

/**
 * A browser of the Chromium family that can load an unpacked extension: `TEMOIN_BROWSER`, then Chrome, Edge, Chromium.
 * @returns its path, or undefined when none is in the usual places
 * @throws {CannotRun} when `TEMOIN_BROWSER` names a file that does not exist
 */
export function findBrowser(texts: CliTexts, machine: Machine = here): string | undefined {
  const chosen = machine.env.TEMOIN_BROWSER;
  if (chosen && !machine.exists(chosen)) throw new CannotRun(texts.noSuchBrowser('TEMOIN_BROWSER', chosen));
  return chosen || chromiumPlaces(machine).find(machine.exists);
}

/** @throws {CannotRun} when `TEMOIN_FIREFOX` names a file that does not exist */
export function findFirefox(texts: CliTexts, machine: Machine = here): string | undefined {
  const chosen = machine.env.TEMOIN_FIREFOX;
  if (chosen && !machine.exists(chosen)) throw new CannotRun(texts.noSuchBrowser('TEMOIN_FIREFOX', chosen));
  return chosen || firefoxPlaces(machine).find(machine.exists);
}

/** What `npx playwright install chromium` downloaded, if it did. Asked last: it is slow to load. */
export async function findDownloaded(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

function chromiumPlaces(machine: Machine): string[] {
  switch (machine.platform) {
    case 'darwin':
      return applications(machine, [
        'Google Chrome.app/Contents/MacOS/Google Chrome',
        'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        'Chromium.app/Contents/MacOS/Chromium',
      ]);
    case 'win32':
      return programs(machine, [
        'Google/Chrome/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
        'Chromium/Application/chrome.exe',
      ]);
    default:
      return [
        ...onPath(machine, [
          'google-chrome-stable',
          'google-chrome',
          'microsoft-edge-stable',
          'microsoft-edge',
          'chromium',
          'chromium-browser',
        ]),
        '/opt/google/chrome/chrome',
        '/opt/microsoft/msedge/msedge',
        '/usr/lib/chromium/chromium',
      ];
  }
}

function firefoxPlaces(machine: Machine): string[] {
  switch (machine.platform) {
    case 'darwin':
      return applications(machine, ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox']);
    case 'win32':
      return programs(machine, ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe']);
    default:
      return [...onPath(machine, ['firefox', 'firefox-esr']), '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'];
  }
}

function onPath({ env }: Machine, names: readonly string[]): string[] {
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

function applications({ home }: Machine, names: readonly string[]): string[] {
  return names.flatMap((name) => [path.posix.join('/Applications', name), path.posix.join(home, 'Applications', name)]);
}

function programs({ env }: Machine, names: readonly string[]): string[] {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined);
  return names.flatMap((name) => folders.map((folder) => path.win32.join(folder, name)));
}
