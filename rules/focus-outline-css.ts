import { type Check, cantTell, type Page, ruleMeta } from '../engine';
import { cssRules } from '../engine/page/css-rules';

/** Selectors that speak of links, buttons, fields or of everything. */
const broad =
  /^(\*|:root|html|body|a|button|input|select|textarea|\.btn|\.button)?(\[[^\]]*\])?(:(focus-visible|focus|link|any-link|active))?$/;
/** What may show the focus in place of the outline. */
const shows = [
  'box-shadow',
  'border',
  'border-color',
  'border-bottom',
  'background',
  'background-color',
  'text-decoration',
  'color',
  'filter',
  'transform',
];

export const meta = ruleMeta({
  tests: ['10.7.1'],
  wcag: ['2.4.7'],
  act: [],
  // A walk with the focus has seen more than the style sheets tell.
  targets: (page) => (!page.focusWalk && removed(page).length > 0 ? [page.root] : []),
  frames: 'top',
  reads: 'dom',
  reasons: {
    removed: {
      fr: {
        title: 'La feuille de style retire le contour du focus',
        question: 'Avec la touche Tab, voit-on toujours sur quel élément on est, malgré la règle « {selector} » ?',
        look: 'Parcourez les liens, les boutons et les champs : un contour, un fond ou un trait doit apparaître.',
      },
      en: {
        title: 'The style sheet removes the outline of the focus',
        question: 'With the Tab key, can one always see which element one is on, despite the rule “{selector}”?',
        look: 'Go through links, buttons and fields: an outline, a background or a line has to appear.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'blocking',
    },
  },
});

export const check: Check<typeof meta> = (_root, page) => cantTell('removed', { selector: removed(page).slice(0, 4).join(', ') });

/** Broad selectors whose outline is taken off, when no rule of the sheets gives a sign of the focus to the same ones. */
function removed(page: Page): readonly string[] {
  return page.memo('focus-outline-css', () => {
    const off = new Set<string>();
    const given = new Set<string>();
    for (const { selector, style } of cssRules(page).rules) {
      const focus = selector.includes(':focus');
      const none = isNone(style);
      if (!focus && !none) continue;
      const sign = focus && (hasOutline(style) || shows.some((name) => style.getPropertyValue(name) !== ''));
      for (const part of selector.split(',').map((one) => one.trim())) {
        // `:focus:not(:focus-visible)` hides the outline from mouse users alone.
        if (sign) given.add(bare(part));
        else if (none && broad.test(part)) off.add(part);
      }
    }
    return given.has('*') || given.has('') ? [] : [...off].filter((part) => !given.has(bare(part)));
  });
}

const bare = (selector: string) => selector.replace(/:(focus-visible|focus-within|focus|link|any-link|active|hover)\b/g, '');

const isNone = (style: CSSStyleDeclaration) => style.outlineStyle === 'none' || style.outlineWidth === '0px' || style.outlineWidth === '0';

const hasOutline = (style: CSSStyleDeclaration) => !isNone(style) && (style.outlineStyle !== '' || style.outlineWidth !== '');
