import { formats } from '../dossier/export';

/** A name of `--export` → the formats that it stands for. */
const groups: Readonly<Record<string, readonly string[]>> = { csv: ['csv-criteria', 'csv-defects', 'csv-ara'] };

/** Names that `--export` takes. */
export const exportNames: readonly string[] = [
  ...Object.keys(groups),
  ...formats.map(({ id }) => id).filter((id) => !Object.values(groups).flat().includes(id)),
];

/** In the order of the menu, whatever the order of the names. */
export function formatsOf(names: readonly string[]) {
  const ids = names.flatMap((name) => groups[name] ?? [name]);
  return formats.filter(({ id }) => ids.includes(id));
}
