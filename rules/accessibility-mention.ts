import { type Check, cantTell, failed, type Page, passed, ruleMeta } from '../engine';
import { textRuns } from '../engine/page/blocks';
import { fold } from '../engine/page/words';

/** The three wordings that the decree of 24 July 2019 allows, punctuation and spaces aside. */
const wordings = /^accessibilite (?:numerique )?(totalement|partiellement|non) conforme$/;

export const meta = ruleMeta({
  tests: ['legal.mention', 'legal.link'],
  wcag: [],
  act: [],
  targets: (page) => [page.root],
  reads: 'text',
  frames: 'top',
  reasons: {
    'absent-mention': {
      who: 'webmaster',
      impact: 'major',
      fr: {
        title: 'La page d’accueil ne dit pas si le site est accessible',
        effect: 'Une personne handicapée ne sait pas, en arrivant, si elle pourra se servir du site.',
        fix: 'En pied de page, écrivez « Accessibilité : non conforme », « partiellement conforme » ou « totalement conforme », selon votre déclaration.',
      },
      en: {
        title: 'The home page does not say whether the site is accessible',
        effect: 'A disabled person cannot tell, on arrival, whether the site will be usable.',
        fix: 'In the footer, write “Accessibilité : non conforme”, “partiellement conforme” or “totalement conforme”, as your statement says.',
      },
    },
    incomplete: {
      who: 'webmaster',
      impact: 'minor',
      fr: {
        title: 'La mention d’accessibilité ne donne pas l’état de conformité',
        effect: '« {text} » mène bien à la déclaration, mais la loi veut que l’état se lise dès la page d’accueil.',
        fix: 'Complétez « {text} » par « : non conforme », « : partiellement conforme » ou « : totalement conforme ».',
      },
      en: {
        title: 'The accessibility notice does not give the state of conformity',
        effect: '“{text}” does lead to the statement, but the law wants the state to be read on the home page.',
        fix: 'Complete “{text}” with “: non conforme”, “: partiellement conforme” or “: totalement conforme”.',
      },
    },
    'absent-link': {
      who: 'webmaster',
      impact: 'major',
      fr: {
        title: 'Aucun lien ne mène à la page « Accessibilité »',
        effect: 'La personne ne trouve ni la déclaration, ni comment signaler un défaut.',
        fix: 'Ajoutez au pied de page de tout le site un lien vers la page d’accessibilité.',
      },
      en: {
        title: 'No link leads to the “Accessibility” page',
        effect: 'The person finds neither the statement nor how to report a defect.',
        fix: 'Add a link to the accessibility page to the footer of the whole site.',
      },
    },
    unsure: {
      fr: {
        title: 'Un lien peut mener à la déclaration d’accessibilité',
        question: 'Le lien « {text} » ouvre-t-il la page d’accessibilité du site ?',
      },
      en: {
        title: 'A link may lead to the accessibility statement',
        question: 'Does the link “{text}” open the accessibility page of the site?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'major',
    },
  },
});

export const check: Check<typeof meta> = (_root, page) => {
  const links = page.select('a[href]').filter((link) => page.exposed(link) && page.words.find('linkAccessibility', page.name(link)));
  const clear = links.find((link) => page.words.is('linkAccessibility', page.name(link)) || wordings.test(plain(page.name(link))));
  const [first] = links;
  const link = clear
    ? passed(['legal.link'])
    : first
      ? cantTell('unsure', { text: page.name(first) }, ['legal.link'])
      : failed('absent-link', {}, ['legal.link']);
  if (!isHome(page)) return link;
  if (textRuns(page).some(({ text }) => mentions(text))) return [link, passed(['legal.mention'])];
  return [
    link,
    clear ? failed('incomplete', { text: page.name(clear) }, ['legal.mention']) : failed('absent-mention', {}, ['legal.mention']),
  ];
};

/** The mention is a line or an item of a line: « Mentions légales | Accessibilité : non conforme ». */
function mentions(text: string): boolean {
  return text.split(/[|•·–—/]/).some((part) => wordings.test(plain(part)));
}

const plain = (text: string) =>
  fold(text)
    .replace(/[^\p{L} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The address has no path but a language or an index file. */
function isHome({ document }: Page): boolean {
  const { pathname, search, protocol } = new URL(document.URL);
  const parts = pathname.split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  if (protocol === 'file:' || /^(localhost|127\.|\[::1\])/.test(document.location?.hostname ?? ''))
    return /^(index|accueil|home)\.\w+$/i.test(last) || parts.length === 0;
  return search === '' && parts.filter((part) => !/^([a-z]{2}([-_][a-z]{2})?|(index|accueil|home)(\.\w+)?)$/i.test(part)).length === 0;
}
