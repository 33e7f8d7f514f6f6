import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { CannotRun } from './errors';
import type { Options } from './options';
import type { CliTexts } from './texts';

export interface Target {
  /** As given: results carry it, whatever the page redirects to. */
  readonly given: string;
  /** What the browser opens. */
  readonly address: string;
}

/**
 * Pages to audit: those of the command line, then those of `--urls`.
 * @throws {CannotRun} when there is none, or when one is neither an address nor a file
 */
export function targetsOf({ targets, urls }: Options, texts: CliTexts): Target[] {
  const all = [...targets, ...(urls === undefined ? [] : linesOf(urls, texts))];
  if (all.length === 0) throw new CannotRun(texts.badOption(texts.noTarget));
  return all.map((given) => ({ given, address: addressOf(given, texts) }));
}

function linesOf(file: string, texts: CliTexts): string[] {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    throw new CannotRun(texts.noSuchFile(file));
  }
  return content
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));
}

function addressOf(given: string, texts: CliTexts): string {
  if (/^(https?|file|data):/i.test(given) && URL.canParse(given)) return given;
  if (existsSync(given)) return pathToFileURL(given).href;
  // `localhost:8000/page`, `www.ecole.fr`; but `page.html` is a file that is not there.
  if (
    !/^[^/]+\.(x?html?|svg)$/i.test(given) &&
    /^(localhost|[\w-]+(\.[\w-]+)+)(:\d+)?(\/|$)/i.test(given) &&
    URL.canParse(`http://${given}`)
  )
    return `http://${given}`;
  throw new CannotRun(texts.notAnAddress(given));
}
