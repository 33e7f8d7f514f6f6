import { csvForAra } from './csv/ara';
import { csvByCriterion } from './csv/by-criterion';
import { csvByDefect } from './csv/by-defect';
import { declaration } from './declaration';
import { earl } from './earl/earl';
import { evidenceZip } from './evidence-zip';
import type { Format } from './format';
import { htmlReport } from './html/report';
import { json } from './json';
import { odsGrid } from './ods/format';
import { tickets } from './tickets';

export { type Format, fileName } from './format';
export type { ExportInput } from './input';
export { GridError } from './ods/grid-error';
export { type PrepareOptions, prepare } from './prepare';

/** Every file that a dossier can be handed in as, in the order of the menu. Titles: `formats` of `locales/export`, by id. */
export const formats: readonly Format[] = [
  htmlReport,
  csvByCriterion,
  csvByDefect,
  csvForAra,
  odsGrid,
  declaration,
  tickets,
  earl,
  json,
  evidenceZip,
];
