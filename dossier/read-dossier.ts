import * as z from 'zod/mini';
import { ContractError, Dossier, parse } from '../contracts';

/** Turns a record of this version into one of the next. */
type Migration = (record: Record<string, unknown>) => Record<string, unknown>;

/** From version → how to reach the next. Each has a golden file in `tests/unit/dossier`. */
const migrations: Readonly<Record<number, Migration>> = {};

const newest = 1;

/**
 * Reads a dossier written by this version or an older one.
 * @throws {ContractError} when it is damaged, or written by a newer version
 */
export function readDossier(raw: unknown, what = 'stored dossier'): Dossier {
  let { version, ...rest } = parse(z.looseObject({ version: z.int() }), raw, what);
  if (version > newest) throw new ContractError(what, 'version', `${version} is newer than ${newest}, the last one known here`);
  for (let migrate = migrations[version]; migrate; migrate = migrations[version]) {
    rest = migrate(rest);
    version++;
  }
  return parse(Dossier, { ...rest, version }, what);
}
