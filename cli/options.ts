import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Language } from '../contracts';
import { CannotRun } from './errors';
import { exportNames } from './export-names';
import { type CliTexts, cliTexts } from './texts';

/** Addresses that start with `from` are answered by what `to` has at the same path. */
export interface Mapping {
  readonly from: string;
  /** A folder, or the start of an address. */
  readonly to: string;
}

export interface Options {
  readonly help: boolean;
  readonly language: Language;
  /** Addresses and files, as given. */
  readonly targets: readonly string[];
  readonly urls: string | undefined;
  readonly format: 'table' | 'json' | 'jsonl';
  readonly details: boolean;
  readonly out: string | undefined;
  /** More defects than this end with code 1. */
  readonly failOn: number | undefined;
  readonly jobs: number;
  /** Milliseconds. */
  readonly timeout: number;
  readonly stay: boolean;
  /** Walk through each page with the focus. */
  readonly walk: boolean;
  readonly mappings: readonly Mapping[];
  /** Names of files to write in the folder `out`, see `cli/export.ts`. */
  readonly exports: readonly string[];
  /** The user's copy of the official audit grid. */
  readonly grid: string | undefined;
  /** Of the dossier that is exported, and of who made it. */
  readonly name: string;
  readonly author: string;
}

const known = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  urls: { type: 'string' },
  format: { type: 'string' },
  details: { type: 'boolean' },
  out: { type: 'string' },
  'fail-on': { type: 'string' },
  jobs: { type: 'string' },
  timeout: { type: 'string' },
  stay: { type: 'boolean' },
  walk: { type: 'boolean' },
  map: { type: 'string', multiple: true },
  export: { type: 'string' },
  grid: { type: 'string' },
  name: { type: 'string' },
  author: { type: 'string' },
} as const;

/** @throws {CannotRun} naming the argument that is wrong */
export function readOptions(args: readonly string[]): Options {
  const language = languageOf(args);
  const texts = cliTexts(language);
  const { values, positionals } = parseStrictly(args, texts);
  return {
    help: values.help ?? false,
    language,
    targets: positionals,
    urls: values.urls,
    format: oneOf(['table', 'json', 'jsonl'], 'format', values.format ?? 'table', texts),
    details: values.details ?? false,
    out: values.out,
    failOn: threshold(values['fail-on'], texts),
    jobs: wholeNumber('jobs', values.jobs, Math.min(6, availableParallelism() + 1), texts),
    timeout: wholeNumber('timeout', values.timeout, 30, texts) * 1000,
    stay: values.stay ?? false,
    walk: values.walk ?? false,
    mappings: (values.map ?? []).map((value) => mapping(value, texts)),
    exports: exportList(values.export, texts),
    grid: values.grid,
    name: values.name ?? '',
    author: values.author ?? '',
  };
}

/** The language is needed to say what is wrong with the other arguments. */
function languageOf(args: readonly string[]): Language {
  const { values } = parseArgs({ args: [...args], options: known, strict: false, allowPositionals: true });
  const given = values.lang ?? 'fr';
  return oneOf(['fr', 'en'], 'lang', String(given), cliTexts('fr'));
}

function parseStrictly(args: readonly string[], texts: CliTexts) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const name = /'(?:-\w, )?(--?[^' ]+)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new CannotRun(texts.badOption(texts.unknownOption(name)));
    const detail = /does not take/.test(message) ? texts.takesNoValue(name) : texts.needsValue(name);
    throw new CannotRun(texts.badOption(detail));
  }
}

function oneOf<T extends string>(allowed: readonly T[], name: string, value: string, texts: CliTexts): T {
  const found = allowed.find((one) => one === value);
  if (!found) throw new CannotRun(texts.badOption(texts.badValue(name, value, allowed.join(' | '))));
  return found;
}

function wholeNumber(name: string, value: string | undefined, otherwise: number, texts: CliTexts): number {
  if (value === undefined) return otherwise;
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new CannotRun(texts.badOption(texts.badValue(name, value, texts.wholeNumber)));
  return Number(value);
}

function threshold(value: string | undefined, texts: CliTexts): number | undefined {
  if (value === undefined) return;
  if (value === 'failed') return 0;
  if (!/^\d{1,6}$/.test(value)) throw new CannotRun(texts.badOption(texts.badValue('fail-on', value, texts.threshold)));
  return Number(value);
}

function exportList(value: string | undefined, texts: CliTexts): readonly string[] {
  const names = (value ?? '').split(',').filter(Boolean);
  return names.map((name) => oneOf(exportNames, 'export', name, texts));
}

function mapping(value: string, texts: CliTexts): Mapping {
  const [, from, to] = /^(https?:\/\/[^=]+)=(.+)$/.exec(value) ?? [];
  if (!from || !to) throw new CannotRun(texts.badOption(texts.badValue('map', value, texts.mapping)));
  return { from, to };
}
