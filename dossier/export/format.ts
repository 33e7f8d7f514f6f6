import type { ExportInput } from './input';

/** One kind of file that a dossier is handed in as. */
export interface Format {
  /** Also the key of its texts in `locales/export`. */
  readonly id: string;
  /** End of the file's name, dot included: `-criteres.csv`. */
  readonly suffix: string;
  readonly mediaType: string;
  /** The user has to choose a file of theirs first. */
  readonly needs?: 'grid';
  write(input: ExportInput): string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>;
}

/** `temoin-www.ecole.fr-2026-11-24-criteres.csv` */
export function fileName({ dossier, at }: Pick<ExportInput, 'dossier' | 'at'>, { suffix }: Pick<Format, 'suffix'>): string {
  const site = URL.canParse(dossier.site) ? new URL(dossier.site).host : '';
  const safe = (site || dossier.name)
    .replace(/[^\p{L}\p{N}.-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80);
  return `${['temoin', safe, at.toISOString().slice(0, 10)].filter(Boolean).join('-')}${suffix}`;
}
