import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Answer, Scan } from '../../contracts';
import type { Comparison } from '../../dossier/compare/compare';
import type { Judgement } from '../../referential/verdict';

type Compare = typeof import('./knowledge').compareWith;

/**
 * A scan compared with the one before of the same page.
 * @param base id of the scan to compare with, in place of the one before
 * @returns null while it is not known, and when there is none
 */
export function useSince(
  scan: Scan | null,
  judgement: Judgement | null,
  answers: readonly Answer[],
  compareWith: Compare | undefined,
  base?: string,
): Comparison | null {
  const [before, setBefore] = useState<Scan | null>(null);
  useEffect(() => {
    let left = false;
    setBefore(null);
    if (!scan) return;
    import('../../dossier/scans')
      .then(async ({ scanBefore, scanById }) => {
        const chosen = base === undefined || base === scan.id ? undefined : await scanById(base);
        // Another view of an application is another page.
        return chosen?.page.key === scan.page.key ? chosen : scanBefore(scan);
      })
      .then((found) => left || setBefore(found ?? null))
      .catch((error) => console.warn('The scan before can’t be read:', error));
    return () => {
      left = true;
    };
  }, [scan, base]);
  return useMemo(
    () => (scan && judgement && before && compareWith ? compareWith(before, scan, judgement, answers) : null),
    [scan, judgement, before, answers, compareWith],
  );
}
