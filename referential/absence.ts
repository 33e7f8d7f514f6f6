import type { Scan } from '../contracts';
import type { Test } from './types';

/** Names under which the engine counts what the test is about; none when nothing in one page proves absence. */
export function countNames({ absent }: Test): readonly string[] {
  if ('selector' in absent) return [absent.selector];
  if ('selectors' in absent) return absent.selectors;
  return 'probe' in absent ? [`probe:${absent.probe}`] : [];
}

/** A count that is missing proves nothing. */
export function isAbsent(test: Test, scan: Scan): boolean {
  const names = countNames(test);
  return names.length > 0 && names.every((name) => Object.hasOwn(scan.counts, name) && scan.counts[name] === 0);
}
