import { useEffect, useState } from 'preact/hooks';
import type { AddPageProps } from '../../components/dossier/AddPage';
import type { Dossier, Scan } from '../../contracts';
import type { Speech } from '../../locales';
import { siteOf } from '../../referential/signature';
import type { BackgroundLink } from './background-link';
import { pageName } from './page-name';

/** What the form that adds a page to a dossier needs; undefined until the dossiers are read, and where there is no result. */
export function useAdding(scan: Scan | null, link: BackgroundLink | undefined, { t, say }: Speech): AddPageProps | undefined {
  const [dossiers, setDossiers] = useState<readonly Dossier[]>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let left = false;
    void import('../../dossier/dossiers').then(({ allDossiers, onDossiers }) => {
      const read = () => void allDossiers().then((all) => !left && setDossiers(all.dossiers), console.warn);
      if (left) return;
      read();
      stop = onDossiers(read);
    });
    return () => {
      left = true;
      stop?.();
    };
  }, []);
  if (!scan || !link || !dossiers) return;
  const site = siteOf(scan.page.url);
  // Those of the site, then those that have no page yet.
  const mine = [...dossiers.filter((one) => one.site === site), ...dossiers.filter((one) => one.site === '')];
  return {
    dossiers: mine.map(({ id, name, pages }) => ({
      id,
      name,
      holds: pages.some(({ scans }) => scans.some((one) => one.id === scan.id)),
    })),
    freshName: say(t.dossier.add.freshDefault, { site: pageName(scan.page.url) || site }),
    pageName: scan.page.title.trim().slice(0, 200) || pageName(scan.page.url),
    urlOf: (dossier) => `dossier.html#${dossier}`,
    onAdd: link.add,
  };
}
