import { type ReadView, viewMeta } from './view';

export const meta = viewMeta({
  order: 4,
  rules: ['link-', 'new-window', 'doc-link-details', 'skip-link-real', 'axe/link', 'name-contains-label'],
  draws: 'tags',
  fr: {
    name: 'Liens',
    hint: 'La liste des liens, comme un lecteur d’écran la donne. Lu seul, chacun doit dire où il mène.',
    none: 'Cette page n’a pas de lien.',
    notes: {
      none: 'Aucun intitulé.',
      to: 'Vers {target}',
      window: 'S’ouvre dans une nouvelle fenêtre.',
      hidden: 'Caché aux lecteurs d’écran.',
    },
  },
  en: {
    name: 'Links',
    hint: 'The list of links, as a screen reader gives it. Read alone, each has to tell where it leads.',
    none: 'This page has no link.',
    notes: {
      none: 'No text.',
      to: 'To {target}',
      window: 'Opens in a new window.',
      hidden: 'Hidden from screen readers.',
    },
  },
});

export const read: ReadView = (page) =>
  page
    .select('a[href], area[href], [role~="link" i]')
    .filter((element) => page.role(element) === 'link' && page.rendered(element))
    .map((element, index) => {
      const text = page.name(element);
      const target = shortAddress(element, page.document.baseURI);
      return {
        element,
        mark: String(index + 1),
        text,
        notes: [
          ...(text ? [] : [{ note: 'none' }]),
          ...(target ? [{ note: 'to', values: { target } }] : []),
          ...(element.getAttribute('target') === '_blank' ? [{ note: 'window' }] : []),
          ...(page.exposed(element) ? [] : [{ note: 'hidden' }]),
        ],
      };
    });

/** Address without what all links of the site share. */
function shortAddress(element: Element, base: string): string {
  const href = element.getAttribute('href') ?? '';
  if (!URL.canParse(href, base)) return href.slice(0, 120);
  const { origin, pathname, hash, href: whole } = new URL(href, base);
  const here = new URL(base);
  if (origin !== here.origin) return whole.slice(0, 120);
  return ((pathname === here.pathname ? '' : pathname) + hash || pathname).slice(0, 120);
}
