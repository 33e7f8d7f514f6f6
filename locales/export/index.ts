import type { Language } from '../../contracts';
import type { Widen } from '..';
import { en } from './en';
import { fr } from './fr';

/** Texts of the files that a dossier is handed in as. Apart from the interface's: a popup has no use for them. */
export type ExportTexts = Widen<typeof fr>;

export const exportTexts: Readonly<Record<Language, ExportTexts>> = { fr, en };
