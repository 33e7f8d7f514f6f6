import type * as z from 'zod/mini';
import { type Answer, Capture, type Dossier, parse, Scan } from '../contracts';
import { database } from './database';
import { dossierById } from './dossiers';
import { sortOut } from './read-answers';

/** All that a dossier is made of, but for the images. What screens judge and files are written from. */
export interface DossierContent {
  readonly dossier: Dossier;
  /** By id: every scan of every page that could be read. */
  readonly scans: ReadonlyMap<string, Scan>;
  /** Of the site. */
  readonly answers: readonly Answer[];
  readonly captures: readonly Capture[];
  /** Records that do not parse, left where they are. */
  readonly unreadable: number;
}

/**
 * @param known scans that were read before: they never change, but for the page that they are said to be of
 * @throws {RangeError} when there is no dossier of that id
 * @throws {ContractError} when the dossier itself can't be read
 */
export async function contentOf(id: string, known?: ReadonlyMap<string, Scan>): Promise<DossierContent> {
  const dossier = await dossierById(id);
  if (!dossier) throw new RangeError(`There is no dossier ${id}`);
  const db = await database();
  const scans = new Map<string, Scan>();
  let unreadable = 0;
  for (const page of dossier.pages) {
    for (const { id: scan } of page.scans) {
      const before = known?.get(scan);
      const read = before?.page.key === page.key ? before : tryParse(Scan, await db.get('scans', scan), 'stored scan');
      if (read) scans.set(scan, read);
      else unreadable++;
    }
  }
  const captures: Capture[] = [];
  for (const record of await db.getAllFromIndex('captures', 'dossier', id)) {
    const read = tryParse(Capture, record, 'stored capture');
    if (read) captures.push(read);
    else unreadable++;
  }
  const answers = sortOut(await db.getAllFromIndex('answers', 'site', dossier.site));
  return { dossier, scans, answers: answers.answers, captures, unreadable: unreadable + answers.unreadable };
}

/** The image of a capture as it was taken. */
export async function imageOf(capture: string): Promise<Uint8Array | undefined> {
  return (await database()).get('images', capture);
}

function tryParse<T>(schema: z.ZodMiniType<T>, record: unknown, what: string): T | undefined {
  try {
    return parse(schema, record, what);
  } catch (error) {
    console.warn(String(error));
    return undefined;
  }
}
