import { type Check, cantTell, type Page, ruleMeta } from '../engine';

/** Links from which a group is a menu. */
const fewest = 3;
/** Marks that a handful of frameworks put on the current item; the address tells better. */
const current = /(^|[\s_-])(current|active|selected|actif|on)([\s_-]|$)/i;

export const meta = ruleMeta({
  tests: ['3.1.4'],
  wcag: ['1.3.1', '1.4.1'],
  act: [],
  targets: (page) => currentItems(page),
  reads: 'style',
  reasons: {
    current: {
      fr: {
        title: {
          one: '1 rubrique ouverte n’est signalée que par sa couleur',
          other: '{n} rubriques ouvertes ne sont signalées que par leur couleur',
        },
        question: 'Sans les couleurs, voit-on encore que « {text} » est la rubrique ouverte ?',
        look: 'Une personne qui distingue mal les couleurs a besoin d’un trait, d’un gras ou d’un signe ; une personne qui écoute, de aria-current.',
      },
      en: {
        title: {
          one: '1 current menu item is marked by its colour alone',
          other: '{n} current menu items are marked by their colour alone',
        },
        question: 'Without colours, can one still see that “{text}” is the current item?',
        look: 'Someone who tells colours apart poorly needs a line, bold type or a sign; someone who listens needs aria-current.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => cantTell('current', { text: page.text(element).slice(0, 60) });

/** Current item of each menu, when nothing but colours tells it from the others. */
function currentItems(page: Page): readonly Element[] {
  return page.memo('color-only-current/current', () => {
    const menus = new Map<Element, Element[]>();
    for (const link of page.select('nav a[href], [role="navigation"] a[href], [role="tablist"] a[href]')) {
      const list = page.closest(link, 'ul, ol, nav, [role="navigation"], [role="tablist"]');
      if (list && page.visible(link) && page.text(link)) menus.set(list, [...(menus.get(list) ?? []), link]);
    }
    return [...menus.values()].flatMap((links) => currentOf(links, page) ?? []);
  });
}

function currentOf(links: readonly Element[], page: Page): Element | undefined {
  if (links.length < fewest) return;
  const marked = links.filter((link) => isCurrent(link, page));
  const [own] = marked;
  if (marked.length !== 1 || !own || page.closest(own, '[aria-current]:not([aria-current="false"]), [aria-selected="true"]')) return;
  const others = links.filter((link) => link !== own);
  const look = colours(own, page);
  if (others.some((other) => colours(other, page) === look)) return;
  // Any other trait that the others share and that it does not have is a cue.
  return others.some((other) => shape(other, page) === shape(own, page)) ? own : undefined;
}

function isCurrent(link: Element, page: Page): boolean {
  const item = page.parent(link);
  if (current.test(link.className.toString()) || (item?.localName === 'li' && current.test(item.className.toString()))) return true;
  const href = (link as HTMLAnchorElement).href;
  return typeof href === 'string' && !href.includes('#') && href === page.document.URL.split('#')[0];
}

const around = (link: Element, page: Page) => [link, page.parent(link)].filter((element) => element !== null);

const colours = (link: Element, page: Page) =>
  around(link, page)
    .map((element) => `${page.style(element).color} ${page.style(element).backgroundColor}`)
    .join();

function shape(link: Element, page: Page): string {
  return around(link, page)
    .map((element) => {
      const style = page.style(element);
      const borders = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth];
      const cues = [style.fontWeight, style.fontStyle, style.fontSize, style.textDecorationLine, style.backgroundImage, style.boxShadow];
      return [...borders, ...cues, ...generated(element, page), element.querySelector('svg, img') !== null].join();
    })
    .join(';');
}

/** A bar or a bullet that a style sheet adds. */
function generated(element: Element, { document }: Page): string[] {
  return ['::before', '::after'].flatMap((side) => {
    const style = document.defaultView?.getComputedStyle(element, side);
    return style && style.content !== 'none' ? [style.content, style.width, style.height, style.transform, style.backgroundColor] : [];
  });
}
