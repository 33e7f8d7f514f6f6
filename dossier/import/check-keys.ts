import { ContractError } from '../../contracts';

/** Deeper than any file that we write; deeper still, and reading it could exhaust the stack. */
const deepest = 40;

/**
 * A file may name a key `__proto__`: whoever copies it key by key would change what all objects inherit.
 * @throws {ContractError} with the path of the first one, or of what is nested too deep
 */
export function checkKeys(value: unknown, what: string): void {
  const left: { value: unknown; path: readonly string[] }[] = [{ value, path: [] }];
  for (let one = left.pop(); one; one = left.pop()) {
    if (one.path.length > deepest) throw new ContractError(what, one.path.join('.'), 'nested too deep');
    if (typeof one.value !== 'object' || one.value === null) continue;
    for (const [key, inner] of Object.entries(one.value)) {
      const path = [...one.path, key];
      if (key === '__proto__') throw new ContractError(what, path.join('.'), 'not a name that a file may use');
      if (typeof inner === 'object' && inner !== null) left.push({ value: inner, path });
    }
  }
}
