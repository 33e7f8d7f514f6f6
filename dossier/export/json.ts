import type { DossierFile } from '../../contracts';
import { toBase64 } from './base64';
import type { Format } from './format';
import type { ExportInput } from './input';

/** The whole dossier, to be kept or handed to a colleague: `docs/dossier-file.md`. Read again by `dossier/import/read-file.ts`. */
export const json: Format = {
  id: 'json',
  suffix: '.json',
  mediaType: 'application/json',
  write(input) {
    const text = written.get(input) ?? JSON.stringify(dossierFile(input));
    written.set(input, text);
    return text;
  },
};

/** The report bears its fingerprint and the archive holds both: written once. */
const written = new WeakMap<ExportInput, string>();

type Held = Pick<ExportInput, 'at' | 'dossier' | 'scans' | 'answers' | 'captures' | 'images'>;

/** What the file holds. */
export function dossierFile({ at, dossier, scans, answers, captures, images }: Held): DossierFile {
  return {
    format: 'temoin-dossier',
    version: 1,
    exported: at.toISOString(),
    dossier,
    scans: [...scans],
    answers: [...answers],
    captures: [...captures],
    images: Object.fromEntries([...images].map(([id, bytes]) => [id, toBase64(bytes)])),
  };
}
