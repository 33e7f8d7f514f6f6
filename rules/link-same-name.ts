import { type Check, cantTell, type Page, ruleMeta } from '../engine';
import { linkContext } from '../engine/page/link-context';
import { LINKS, type LinkKind, linkKind, linkTarget, namedLinks } from '../engine/page/link-kind';
import { fold } from '../engine/page/words';

// Vague names ("Lire la suite") are the business of link-text-generic.
export const meta = ruleMeta({
  tests: ['6.1.1', '6.1.2', '6.1.3', '6.1.4'],
  wcag: ['2.4.4', '2.4.9'],
  act: ['b20e66', 'fd3a94'],
  targets: LINKS,
  reads: 'text',
  reasons: {
    unsure: {
      fr: {
        title: { one: '1 texte de lien mène à plusieurs adresses', other: '{n} textes de lien mènent à plusieurs adresses' },
        question: 'Les {count} liens « {text} », que rien autour ne distingue, ouvrent-ils des pages qui disent la même chose ?',
        look: 'Adresses : {addresses}. Si la page en est une autre, chaque lien doit dire laquelle.',
      },
      en: {
        title: { one: '1 link text leads to several addresses', other: '{n} link texts lead to several addresses' },
        question: 'Do the {count} links “{text}”, which nothing around tells apart, open pages that say the same?',
        look: 'Addresses: {addresses}. If the page is another one, each link has to say which.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'minor',
    },
  },
  replaces: ['axe/identical-links-same-purpose'],
});

const TEST: Readonly<Record<LinkKind, string>> = { text: '6.1.1', image: '6.1.2', composite: '6.1.3', svg: '6.1.4' };

export const check: Check<typeof meta> = (link, page) => {
  const twins = firstOfTwins(page).get(link);
  if (!twins) return;
  const targets = [...new Set(twins.map(linkTarget))];
  const addresses = targets.slice(0, 4).map((target) => target.split('/').slice(-2).join('/'));
  return cantTell('unsure', { text: page.name(link), count: twins.length, addresses: addresses.join(', ') }, [TEST[linkKind(link, page)]]);
};

/** Links of the same name, in contexts that say the same, to different addresses: asked once, of the first one. */
function firstOfTwins(page: Page): ReadonlyMap<Element, readonly Element[]> {
  return page.memo('link-same-name', () => {
    const found = new Map<Element, readonly Element[]>();
    for (const [name, links] of Map.groupBy(namedLinks(page), (link) => fold(page.name(link)))) {
      if (!name || !differ(links) || page.words.is('genericLinks', name)) continue;
      for (const twins of Map.groupBy(links, (link) => linkContext(link, page)).values()) {
        if (twins[0] && differ(twins)) found.set(twins[0], twins);
      }
    }
    return found;
  });
}

function differ(links: readonly Element[]): boolean {
  const addresses = new Set(links.map((link) => link.getAttribute('href') ?? link.getAttribute('xlink:href')));
  return addresses.size > 1 && new Set(links.map(linkTarget)).size > 1;
}
