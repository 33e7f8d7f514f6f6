import { ContractError, DossierFile, parse } from '../../contracts';
import type { DossierContent } from '../content';
import { sha256 } from '../evidence/captures';
import { fromBase64 } from '../export/base64';
import { readDossier } from '../read-dossier';
import { checkKeys } from './check-keys';

/** Bytes: beyond, no browser page could hold the file and what is made of it. */
const largestFile = 500e6;

const what = 'dossier file';
const newest = 1;

export interface ImportedDossier {
  readonly content: DossierContent;
  readonly images: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/**
 * Reads a file that the JSON export wrote, by this version or an older one. Nothing is stored: what is wrong loses nothing.
 * @throws {ContractError} naming the path of the first thing that is wrong
 */
export async function readDossierFile(source: Blob | Uint8Array<ArrayBuffer>): Promise<ImportedDossier> {
  const blob = source instanceof Blob ? source : new Blob([source]);
  if (blob.size > largestFile) throw new ContractError(what, '', `larger than ${largestFile / 1e6} MB`);
  const raw = parseJson(await blob.arrayBuffer());
  checkFormat(raw);
  checkKeys(raw, what);
  const file = parse(DossierFile, { ...raw, dossier: readDossier(raw.dossier, `${what}: dossier`) }, what);
  const images = new Map(Object.entries(file.images).map(([id, text]) => [id, decode(id, text)]));
  await checkImages(file, images);
  const { dossier, scans, answers, captures } = file;
  checkOnce(scans, 'scans');
  checkOnce(answers, 'answers');
  checkOnce(captures, 'captures');
  return { content: { dossier, scans: new Map(scans.map((scan) => [scan.id, scan])), answers, captures, unreadable: 0 }, images };
}

function parseJson(bytes: ArrayBuffer): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ContractError(what, '', 'not a text in UTF-8');
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ContractError(what, '', `not JSON: ${(error as Error).message}`);
  }
}

/** Is it a dossier at all, and of a version that is known here? Told before its details. */
function checkFormat(raw: unknown): asserts raw is Record<string, unknown> {
  const { format, version } = Object(raw) as Record<string, unknown>;
  if (format !== 'temoin-dossier') throw new ContractError(what, 'format', 'not a dossier of Témoin');
  if (typeof version === 'number' && version > newest) {
    throw new ContractError(what, 'version', `${version} is newer than ${newest}, the last one known here`);
  }
}

function decode(id: string, text: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64(text);
  } catch {
    throw new ContractError(what, `images.${id}`, 'not base 64');
  }
}

/** An image without mask is the one that was taken: its fingerprint proves it. */
async function checkImages({ captures }: DossierFile, images: ImportedDossier['images']): Promise<void> {
  for (const [i, { id, masks, sha256: known }] of captures.entries()) {
    const image = images.get(id);
    if (image && masks.length === 0 && (await sha256(image)) !== known) {
      throw new ContractError(what, `captures.${i}.sha256`, `the image of ${id} is not the one that was taken`);
    }
  }
}

function checkOnce(records: readonly { id: string }[], name: string): void {
  const met = new Set<string>();
  for (const [i, { id }] of records.entries()) {
    if (met.has(id)) throw new ContractError(what, `${name}.${i}.id`, `${id} is there twice`);
    met.add(id);
  }
}
