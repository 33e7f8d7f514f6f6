// Is what was built newer than all that it is built from?
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * @param {string} built a file that the build writes
 * @param {readonly string[]} sources files and folders; a folder's own date tells of files that were removed
 */
export function isFresh(built, sources) {
  const made = statSync(built, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && sources.every((source) => newest(source) < made);
}

function newest(place) {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(place).reduce((latest, name) => Math.max(latest, newest(path.join(place, name))), found.mtimeMs);
}
