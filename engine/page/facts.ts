import type { PageFacts } from '../../contracts';
import type { Page } from '.';
import { documentLinks, legalLinks } from './facts-links';
import { navigationZones, searchFields, sharedZones } from './facts-zones';
import { headingsOf } from './headings';

/** What other dates, and other pages of the sample, are compared with. */
export function factsOf(page: Page): PageFacts {
  const { document } = page;
  const view = document.defaultView;
  return {
    title: document.title,
    h1: headingsOf(page).flatMap(({ level, exposed, text }) => (level === 1 && exposed ? [text] : [])),
    lang: (page.root?.getAttribute('lang') ?? page.root?.getAttribute('xml:lang') ?? '').trim(),
    description: page.select('meta[name="description" i]')[0]?.getAttribute('content')?.trim() ?? '',
    navigation: navigationZones(page),
    search: searchFields(page),
    legalLinks: legalLinks(page),
    documentLinks: documentLinks(page),
    zones: sharedZones(page),
    innerWidth: view?.innerWidth ?? 0,
    innerHeight: view?.innerHeight ?? 0,
    devicePixelRatio: view?.devicePixelRatio ?? 1,
    contentType: document.contentType,
    quirks: document.compatMode === 'BackCompat',
  };
}
