import { type Check, cantTell, type Page, ruleMeta } from '../engine';

const SEARCH = 'search, [role~="search" i]';

export const meta = ruleMeta({
  tests: ['12.6.1'],
  wcag: ['2.4.1'],
  act: [],
  targets: (page) =>
    page
      .select('input[type="search"], input[type="text"], input:not([type])')
      .filter((field) => isSearch(field, page))
      .slice(0, 1),
  frames: 'top',
  reads: 'text',
  reasons: {
    bare: {
      fr: {
        title: 'Champ de recherche hors d’une zone de recherche',
        question: 'Le champ « {text} » est-il le moteur de recherche du site ?',
        look: 'Si oui, son formulaire doit porter le rôle search, ou un titre, pour qu’on l’atteigne ou l’évite d’un geste.',
      },
      en: {
        title: 'Search field outside a search zone',
        question: 'Is the field “{text}” the search engine of the site?',
        look: 'If so, its form must bear the role search, or a heading, so that one reaches or skips it at once.',
      },
      yes: 'failed',
      no: 'inapplicable',
      who: 'developer',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (field, page) => {
  if (page.closest(field, SEARCH)) return;
  const zone = field.closest('form') ?? field.parentElement;
  if (!zone || zone.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"]')) return;
  if (isToggled(zone) || isLinked(zone, field, page)) return;
  return cantTell('bare', { text: page.name(field) || field.getAttribute('placeholder') || field.getAttribute('name') || '' });
};

/** A field outside the main content that says it searches. */
function isSearch(field: Element, page: Page): boolean {
  if (!page.exposed(field) || page.closest(field, 'main, [role="main"], article, table')) return false;
  if (field.getAttribute('type') === 'search') return true;
  const said = page.name(field) || field.getAttribute('placeholder') || '';
  return (
    page.words.is('searchEngine', said) ||
    page.words.find('searchEngine', said) !== '' ||
    /^(q|s|search|recherche)$/.test(field.getAttribute('name') ?? '')
  );
}

/** Hidden and shown by a button right before it, which the method of 12.6.1 takes. */
function isToggled(zone: Element): boolean {
  const before = zone.previousElementSibling ?? zone.parentElement?.previousElementSibling;
  return before?.matches('button[aria-expanded], [role="button"][aria-expanded]') ?? false;
}

/** Reached by a link of the page. */
function isLinked(zone: Element, field: Element, page: Page): boolean {
  return page.select('a[href*="#"]').some((link) => {
    const target = page.byId(link, (link as HTMLAnchorElement).hash?.slice(1) ?? '');
    return (
      target !== null &&
      (target === zone || target === field || (zone.contains(target) && page.visible(link)) || target.contains(zone)) &&
      !target.contains(page.document.body)
    );
  });
}
