import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Dossier, SamplePage, Scan } from '../contracts';
import { type ExportInput, type Format, fileName, GridError, prepare } from '../dossier/export';
import { checkGrid } from '../dossier/export/ods/format';
import { gridRefusal } from '../dossier/export/ods/grid-error';
import { pageKey } from '../dossier/page-key';
import { guessKinds } from '../dossier/required-pages';
import { newDossier } from '../dossier/sample';
import { createSpeech } from '../locales';
import { en } from '../locales/en';
import { exportTexts } from '../locales/export';
import { fr } from '../locales/fr';
import { siteOf } from '../referential/signature';
import { metas, reasonOf } from '../rules/texts';
import { CannotRun } from './errors';
import { formatsOf } from './export-names';
import type { Options } from './options';
import type { Outcome } from './run';
import type { Target } from './targets';
import type { CliTexts } from './texts';

type ExportOptions = Pick<Options, 'exports' | 'out' | 'grid' | 'name' | 'author' | 'language'>;

/**
 * Writes what `--export` asks for once all pages have ended: one dossier of them all, by the same modules as the extension.
 * @throws {CannotRun} before the run, when the folder can't be written to or the grid is not one
 */
export function createExport(options: ExportOptions, targets: readonly Target[], texts: CliTexts) {
  const { exports, out = '.', language } = options;
  if (exports.length === 0) return;
  const speech = createSpeech(language, { fr, en }[language]);
  const words = exportTexts[language];
  const wanted = formatsOf(exports);
  const grid = wanted.some(({ needs }) => needs === 'grid') ? readGrid(options, targets.length, texts, { speech, words }) : undefined;
  makeFolder(out, texts);
  const outcomes: Outcome[] = [];
  const rank = ({ target }: Outcome) => targets.indexOf(target);
  return {
    add: (outcome: Outcome) => void outcomes.push(outcome),
    async end(): Promise<void> {
      const testsOf = (rule: string) => metas.get(rule)?.tests ?? [];
      const input = prepare(
        dossierOf(
          outcomes.toSorted((a, b) => rank(a) - rank(b)),
          options,
        ),
        { speech, words, at: new Date(), reasonOf, testsOf, grid },
      );
      for (const format of wanted) await write(format, input, out, texts);
    },
  };
}

function readGrid({ grid }: ExportOptions, pages: number, texts: CliTexts, say: Pick<ExportInput, 'speech' | 'words'>): Uint8Array {
  if (grid === undefined) throw new CannotRun(texts.badOption(texts.needsGrid));
  let file: Uint8Array;
  try {
    file = readFileSync(grid);
  } catch {
    throw new CannotRun(texts.noSuchFile(grid));
  }
  try {
    checkGrid(file, pages);
  } catch (error) {
    if (error instanceof GridError) throw new CannotRun(`${grid}\n${gridRefusal(error.problem, say)}`);
    throw error;
  }
  return file;
}

/** A page that gave no result is there, never scanned. */
function dossierOf(outcomes: readonly Outcome[], { name, author }: ExportOptions) {
  const scans = outcomes.flatMap((outcome) => ('scan' in outcome ? outcome.scan : []));
  const [first] = scans;
  const tool = first?.tool ?? { temoin: '', axe: '', rules: '' };
  const pages = outcomes.map((outcome, i) => pageOf(outcome, i, scans));
  const site = siteOf(pages[0]?.url ?? '');
  const dossier: Dossier = {
    ...newDossier({ name: name || hostOf(site), author, tool: { temoin: tool.temoin, axe: tool.axe, rules: tool.rules } }),
    site,
    pages,
  };
  return { dossier, scans: new Map(scans.map((scan) => [scan.id, scan])), answers: [], captures: [] };
}

function pageOf(outcome: Outcome, i: number, scans: readonly Scan[]): SamplePage {
  const id = `page-${i + 1}`;
  if ('error' in outcome) {
    const { address } = outcome.target;
    return { id, key: pageKey(address), url: address, name: address.slice(0, 500), kinds: [], scans: [] };
  }
  const { scan } = outcome;
  const { key, url, title } = scan.page;
  const kinds = guessKinds(
    url,
    scans.map(({ facts }) => facts),
  );
  return { id, key, url, name: (title || url).slice(0, 500), kinds, scans: [{ id: scan.id, at: new Date(scan.at).toISOString() }] };
}

function hostOf(site: string): string {
  return URL.canParse(site) ? new URL(site).host || site : site;
}

function makeFolder(folder: string, texts: CliTexts): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new CannotRun(texts.cannotWrite(folder));
  }
}

async function write(format: Format, input: ExportInput, folder: string, texts: CliTexts): Promise<void> {
  const file = path.join(folder, fileName(input, format));
  const content = await format.write(input);
  try {
    writeFileSync(file, content);
  } catch {
    throw new CannotRun(texts.cannotWrite(file));
  }
  const { title } = input.words.formats[format.id as keyof typeof input.words.formats];
  process.stderr.write(`${texts.exported(title, file)}\n`);
}
