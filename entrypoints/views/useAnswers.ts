import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Scan } from '../../contracts';
import type { ReadAnswers } from '../../dossier/read-answers';
import { siteOf } from '../../referential/signature';

const none: ReadAnswers = { answers: [], unreadable: 0 };

/**
 * Answers stored for the site of a scan, read again whenever one is given or taken back in any view.
 * @returns null while they are being read: a number shown without them would be wrong
 */
export function useAnswers(scan: Scan | null): { stored: ReadAnswers | null; reload: () => Promise<void> } {
  const [stored, setStored] = useState<ReadAnswers | null>(null);
  const site = scan && siteOf(scan.page.url);
  const reload = useCallback(async () => {
    if (site === null) return setStored(null);
    try {
      const { answersOf } = await import('../../dossier/answers');
      setStored(await answersOf(site));
    } catch (error) {
      console.warn('Answers can’t be read:', error);
      setStored((known) => known ?? none);
    }
  }, [site]);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let left = false;
    setStored(null);
    void reload();
    void import('../../dossier/answers').then(({ onAnswers }) => {
      if (!left && site !== null) stop = onAnswers(site, () => void reload());
    });
    return () => {
      left = true;
      stop?.();
    };
  }, [site, reload]);
  return { stored, reload };
}
