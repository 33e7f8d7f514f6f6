import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findBrowser, findDownloaded } from './browser';
import { CannotRun } from './errors';
import type { CliTexts } from './texts';

/**
 * A browser, installed if there is none and it can be: Debian's package as root, else Playwright's download.
 * What the installers print goes to standard error.
 * @throws {CannotRun} saying what to do when neither works
 */
export async function needBrowser(texts: CliTexts): Promise<string> {
  const found = findBrowser(texts) ?? (await findDownloaded());
  if (found) return found;
  process.stderr.write(`${texts.installing}\n`);
  const installed = (installPackage() && findBrowser(texts)) || (download() && (await findDownloaded()));
  if (!installed) throw new CannotRun(texts.noBrowser);
  return installed;
}

function installPackage(): boolean {
  if (!isDebian() || process.getuid?.() !== 0) return false;
  return run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
}

/** Ubuntu's `chromium` is an empty package that points to a snap. */
function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function download(): boolean {
  const playwright = path.join(path.dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');
  const libraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  return run(process.execPath, [playwright, 'install', ...libraries, 'chromium']);
}

function run(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
