import { type Check, failed, ruleMeta } from '../engine';
import { isHtml5 } from '../engine/page/html5';

export const meta = ruleMeta({
  tests: ['9.2.1'],
  wcag: ['1.3.1'],
  act: [],
  targets: (page) => (isHtml5(page) ? [page.root, ...page.select('main').slice(1), ...page.select('[role~="main" i]')] : []),
  frames: 'top',
  reads: 'style',
  replaces: ['axe/landmark-one-main', 'axe/landmark-no-duplicate-main'],
  reasons: {
    missing: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: 'Page sans zone de contenu principal',
        effect: 'Une personne qui utilise un lecteur d’écran n’a pas de raccourci vers le contenu : elle le cherche à chaque page.',
        fix: 'Dans le modèle de page, entourez le contenu propre à la page d’un élément main.',
      },
      en: {
        title: 'Page without a main content zone',
        effect: 'Someone who uses a screen reader has no shortcut to the content and looks for it on every page.',
        fix: 'In the page template, surround the content of the page with a main element.',
      },
    },
    role: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: 'La zone principale est déclarée par un rôle, sans élément main',
        effect: 'Les lecteurs d’écran la trouvent, mais le RGAA demande l’élément prévu par HTML 5, mieux compris de tous les outils.',
        fix: 'Remplacez l’élément {tag} au rôle main par un élément main.',
      },
      en: {
        title: 'The main zone is declared by a role, without a main element',
        effect: 'Screen readers find it, but RGAA asks for the element that HTML 5 provides, which all tools understand better.',
        fix: 'Replace the element {tag} of role main by a main element.',
      },
    },
    several: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: 'Page avec plusieurs zones de contenu principal',
        effect: 'Le raccourci vers le contenu mène à {count} endroits : on ne sait pas lequel est le bon.',
        fix: 'Gardez un seul élément main visible ; donnez l’attribut hidden à ceux qui attendent leur tour.',
      },
      en: {
        title: 'Page with several main content zones',
        effect: 'The shortcut to the content leads to {count} places: one cannot tell which is right.',
        fix: 'Keep a single visible main element; give the hidden attribute to those that wait for their turn.',
      },
    },
  },
});

// RGAA's method of 9.2.1 names the element: the role alone is no main zone there, and only one may be visible.
export const check: Check<typeof meta> = (element, page) => {
  const shown = page.select('main').filter((main) => page.rendered(main));
  const declared = page.select('[role~="main" i]').find((other) => other.localName !== 'main' && page.rendered(other));
  if (element === shown[1]) return failed('several', { count: shown.length });
  if (shown.length > 0) return;
  if (element === declared) return failed('role', { tag: element.localName });
  return element === page.root && !declared ? failed('missing') : undefined;
};
