import { type Check, cantTell, failed, passed, ruleMeta } from '../engine';
import { skipLinks } from '../engine/page/skip-links';

export const meta = ruleMeta({
  tests: ['12.7.1', '12.7.2'],
  wcag: ['2.4.1'],
  act: [],
  targets: (page) => (skipLinks(page).links.length > 0 ? skipLinks(page).links.map(({ element }) => element) : [page.root]),
  frames: 'top',
  reads: 'layout',
  replaces: ['axe/skip-link'],
  reasons: {
    missing: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: 'Page sans lien « Aller au contenu »',
        effect: 'Une personne au clavier traverse {count} liens et boutons avant d’arriver au contenu, sur chaque page.',
        fix: 'Dans le modèle de page, placez en premier un lien « Aller au contenu » vers la zone principale ; il peut n’apparaître qu’au focus.',
      },
      en: {
        title: 'Page without a “Skip to content” link',
        effect: 'Someone who uses the keyboard goes through {count} links and buttons before the content, on each page.',
        fix: 'In the page template, put first a link “Skip to content” to the main zone; it may show on focus only.',
      },
    },
    target: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 lien « Aller au contenu » ne mène nulle part', other: '{n} liens d’accès rapide ne mènent nulle part' },
        effect: 'Une personne au clavier active « {text} » et doit quand même traverser tout le menu.',
        fix: 'Dans le modèle de page, donnez à la zone visée l’identifiant que le lien demande ({href}).',
      },
      en: {
        title: { one: '1 “skip to content” link leads nowhere', other: '{n} skip links lead nowhere' },
        effect: 'Someone who uses the keyboard follows “{text}” and must still go through the whole menu.',
        fix: 'In the page template, give the target zone the id that the link asks for ({href}).',
      },
    },
    hidden: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 lien « Aller au contenu » est hors d’atteinte', other: '{n} liens d’accès rapide sont hors d’atteinte' },
        effect: 'Le lien « {text} » est caché à tous, clavier compris : il n’aide personne.',
        fix: 'Ne le cachez plus par display, visibility ou tabindex : placez-le hors de l’écran, puis montrez-le au focus.',
      },
      en: {
        title: { one: '1 “skip to content” link is out of reach', other: '{n} skip links are out of reach' },
        effect: 'The link “{text}” is hidden from everyone, keyboard included: it helps nobody.',
        fix: 'Do not hide it by display, visibility or tabindex any more: put it off screen, then show it on focus.',
      },
    },
    focus: {
      fr: {
        title: { one: '1 lien d’accès rapide caché à l’écran', other: '{n} liens d’accès rapide cachés à l’écran' },
        question: 'En pressant Tab depuis le haut de la page, voit-on apparaître le lien « {text} » ?',
        look: 'Il n’est pas visible d’emblée, et aucune règle de style ne semble le montrer au focus.',
      },
      en: {
        title: { one: '1 skip link hidden on screen', other: '{n} skip links hidden on screen' },
        question: 'On pressing Tab from the top of the page, does the link “{text}” show?',
        look: 'It is not visible at first, and no style rule seems to show it on focus.',
      },
      yes: { '12.7.1': 'passed', '12.7.2': 'passed' },
      no: 'failed',
      who: 'developer',
      impact: 'major',
    },
    script: {
      fr: {
        title: { one: '1 lien d’accès rapide qui dépend d’un script', other: '{n} liens d’accès rapide qui dépendent d’un script' },
        question: 'Une fois « {text} » activé au clavier, la touche Tab repart-elle bien du contenu principal ?',
      },
      en: {
        title: { one: '1 skip link that depends on a script', other: '{n} skip links that depend on a script' },
        question: 'Once “{text}” is activated from the keyboard, does the Tab key go on from the main content?',
      },
      yes: { '12.7.1': 'passed', '12.7.2': 'passed' },
      no: 'failed',
      who: 'developer',
      impact: 'major',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const { links, before } = skipLinks(page);
  const link = links.find((one) => one.element === element);
  // A page without anything to jump over needs no link (note of RGAA 12.7).
  if (!link) return before > 0 ? failed('missing', { count: before }, ['12.7.1']) : undefined;
  const values = { text: page.name(element) || page.text(element), href: link.href };
  if (!page.focusable(element) || element.getAttribute('tabindex')?.startsWith('-')) return failed('hidden', values, ['12.7.2']);
  if (link.kind === 'script') return cantTell('script', values);
  if (link.kind === 'lost') return failed('target', values, ['12.7.2']);
  return link.shown ? passed(['12.7.1']) : cantTell('focus', values);
};
