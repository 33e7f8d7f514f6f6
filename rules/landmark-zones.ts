import { type Check, cantTell, type Page, ruleMeta, type Verdict } from '../engine';
import { isHtml5 } from '../engine/page/html5';

export const meta = ruleMeta({
  tests: ['9.2.1', '12.6.1'],
  wcag: ['1.3.1', '2.4.1'],
  act: [],
  targets: (page) => guesses(page).keys(),
  frames: 'top',
  reads: 'layout',
  reasons: {
    header: {
      fr: {
        title: { one: '1 bloc semble être l’en-tête du site', other: '{n} blocs semblent être l’en-tête du site' },
        question: 'Le bloc « {text} » est-il l’en-tête commun aux pages du site ?',
        look: 'Logo, nom du site, slogan… Aucun élément header ne l’entoure.',
      },
      en: {
        title: { one: '1 block seems to be the header of the site', other: '{n} blocks seem to be the header of the site' },
        question: 'Is the block “{text}” the header that the pages of the site share?',
        look: 'Logo, site name, slogan… No header element is around it.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'developer',
      impact: 'minor',
    },
    nav: {
      fr: {
        title: { one: '1 bloc de liens semble être un menu', other: '{n} blocs de liens semblent être des menus' },
        question: 'Le bloc « {text} » est-il un menu de navigation du site ou de la page ?',
        look: 'Aucun élément nav ne l’entoure.',
      },
      en: {
        title: { one: '1 block of links seems to be a menu', other: '{n} blocks of links seem to be menus' },
        question: 'Is the block “{text}” a navigation menu of the site or the page?',
        look: 'No nav element is around it.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'developer',
      impact: 'major',
    },
    footer: {
      fr: {
        title: { one: '1 bloc semble être le pied de page', other: '{n} blocs semblent être le pied de page' },
        question: 'Le bloc « {text} » est-il le pied de page du site ?',
        look: 'Mentions légales, plan du site, crédits… Aucun élément footer ne l’entoure.',
      },
      en: {
        title: { one: '1 block seems to be the footer of the page', other: '{n} blocks seem to be the footer of the page' },
        question: 'Is the block “{text}” the footer of the site?',
        look: 'Legal notice, site map, credits… No footer element is around it.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'developer',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => guesses(page).get(element);

type Zone = 'header' | 'nav' | 'footer';

/** Names that authors give to the zones that they do not mark up. */
const NAMES: Readonly<Record<Zone, RegExp>> = {
  header: /^(site|page|main|top)?[-_]?(header|entete|en-tete|bandeau|banniere|banner|masthead)$/i,
  nav: /^(site|main|primary|principal)?[-_]?(nav|navbar|navigation|menu)([-_]?(principal|gauche|droite|haut|main|primary|site))?$/i,
  footer: /^(site|page|main)?[-_]?(footer|pied|pied[-_]?de[-_]?page|bas[-_]?de[-_]?page|colophon)$/i,
};
const OWN: Readonly<Record<Zone, string>> = { header: 'header', nav: 'nav', footer: 'footer' };
const ROLE: Readonly<Record<Zone, string>> = { header: 'banner', nav: 'navigation', footer: 'contentinfo' };

/** First block that looks like each zone that the page does not mark up. */
function guesses(page: Page): ReadonlyMap<Element, Verdict<Zone>> {
  return page.memo('landmark-zones/guesses', () => {
    const found = new Map<Element, Verdict<Zone>>();
    const zones = (['header', 'nav', 'footer'] as const).filter((zone) => !isMarked(zone, page));
    for (const element of zones.length ? page.select('div, ul, td, center, section, [role="banner"], [role="contentinfo"]') : []) {
      const zone = zones.find((one) => looksLike(element, one, page));
      if (!zone) continue;
      zones.splice(zones.indexOf(zone), 1);
      // By the method of 12.6.1 a landmark role or a heading inside makes the zone easy to reach.
      const reached = page.role(element) === ROLE[zone] || element.querySelector('h1, h2, h3, h4, h5, h6') !== null;
      const tests = [...(isHtml5(page) ? ['9.2.1'] : []), ...(reached ? [] : ['12.6.1'])];
      if (tests.length > 0) found.set(element, cantTell(zone, { text: shortText(element, page) }, tests));
    }
    return found;
  });
}

/** A header or footer of an article is not the page's. */
function isMarked(zone: Zone, page: Page): boolean {
  return page.select(OWN[zone]).some((element) => page.exposed(element) && (zone === 'nav' || !element.closest('main, article, aside')));
}

function looksLike(element: Element, zone: Zone, page: Page): boolean {
  const named = [element.id, ...element.classList].some((name) => NAMES[zone].test(name)) || element.getAttribute('role') === ROLE[zone];
  if (!named || element.closest('main, article, aside, [role="main"]') || !page.visible(element) || !page.exposed(element)) return false;
  return zone === 'nav'
    ? element.querySelectorAll('a[href]').length > 2
    : page.text(element) !== '' || element.querySelector('img') !== null;
}

function shortText(element: Element, page: Page): string {
  const text = page.name(element) || page.text(element) || element.querySelector('img')?.getAttribute('alt') || element.localName;
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
