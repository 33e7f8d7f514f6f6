import type { Values } from '../../contracts';
import type { AxeNode } from './rule';

/** axe's names for what our texts quote. */
const NAMES: Readonly<Record<string, string>> = {
  contrastRatio: 'ratio',
  expectedContrastRatio: 'expected',
  requiredContrastRatio: 'expected',
  fgColor: 'fg',
  bgColor: 'bg',
  fontSize: 'size',
  fontWeight: 'weight',
  messageKey: 'key',
};

/**
 * Flattens the data of a node's checks into what a text can quote. A lone string, number or list goes under `attr`
 * (axe mostly lists attributes this way); the members of an object keep their names, but for those of `NAMES`.
 */
export function valuesOf(node: AxeNode): Values {
  const values: Values = { message: node.message };
  for (const data of Object.values(node.data)) {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) put(values, 'attr', data);
    else for (const [key, value] of Object.entries(data)) put(values, NAMES[key] ?? key, value);
  }
  return values;
}

/** The first check to give a value keeps its name. */
function put(values: Values, key: string, value: unknown): void {
  if (key in values) return;
  if (typeof value === 'string' || typeof value === 'number') values[key] = value;
  else if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')) values[key] = value.join(', ');
}
