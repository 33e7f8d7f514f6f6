import type { PageFacts } from '../../contracts';
import type { Page } from '.';
import { documentLinks, legalLinks } from './facts-links';
import { navigationZones, searchFields, sharedZones } from './facts-zones';
import { headingsOf } from './headings';
import { stepped } from './stepped';

/** What other dates, and other pages of the sample, are compared with. */
export const factsOf = (page: Page): PageFacts => facts.of(page);

/** Works them out in steps. */
export const readFacts = (page: Page): Iterable<void> => facts.steps(page);

const facts = stepped('facts', function* (page): Generator<void, PageFacts> {
  // Names are most of the work.
  for (const link of page.select('a[href]')) {
    page.name(link);
    yield;
  }
  const { document } = page;
  const view = document.defaultView;
  const h1 = headingsOf(page).flatMap(({ level, exposed, text }) => (level === 1 && exposed ? [text] : []));
  yield;
  const navigation = navigationZones(page);
  yield;
  const search = searchFields(page);
  yield;
  const legal = yield* legalLinks(page);
  const documents = yield* documentLinks(page);
  const zones = yield* sharedZones(page);
  return {
    title: document.title,
    h1,
    lang: (page.root?.getAttribute('lang') ?? page.root?.getAttribute('xml:lang') ?? '').trim(),
    description: page.select('meta[name="description" i]')[0]?.getAttribute('content')?.trim() ?? '',
    navigation,
    search,
    legalLinks: legal,
    documentLinks: documents,
    zones,
    innerWidth: view?.innerWidth ?? 0,
    innerHeight: view?.innerHeight ?? 0,
    devicePixelRatio: view?.devicePixelRatio ?? 1,
    contentType: document.contentType,
    quirks: document.compatMode === 'BackCompat',
  };
});
