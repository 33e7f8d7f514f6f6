import { cantTell, failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';
import type { Page } from '../../engine/page';

/** The name that the browser ignores, as the author wrote it. */
function label(element: Element, page: Page): string {
  const written = element.getAttribute('aria-label')?.trim();
  return (
    written ||
    page
      .refs(element, 'aria-labelledby')
      .map((ref) => page.text(ref))
      .join(' ')
  );
}

export const meta = axeRule({
  tests: ['7.1.1'],
  wcag: ['1.3.1', '4.1.2'],
  act: ['5c01ea'],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 élément porte un nom caché qui n’est jamais lu', other: '{n} éléments portent un nom caché qui n’est jamais lu' },
        effect: 'Ce que dit « {label} » échappe à une personne qui écoute la page : l’élément n’a pas de rôle, et pas de texte.',
        fix: 'Donnez à l’élément un rôle (« img » pour une icône), ou remplacez l’attribut par un texte masqué à l’écran.',
      },
      en: {
        title: { one: '1 element has a hidden name that is never read', other: '{n} elements have a hidden name that is never read' },
        effect: 'What “{label}” says escapes someone who listens to the page: the element has no role, and no text.',
        fix: 'Give the element a role (“img” for an icon), or replace the attribute by a visually hidden text.',
      },
    },
    unsure: {
      fr: {
        title: {
          one: '1 texte doublé d’un nom caché, sans doute jamais lu',
          other: '{n} textes doublés d’un nom caché, sans doute jamais lu',
        },
        question: 'Sans le nom caché « {label} », le texte affiché « {visible} » suffit-il ?',
      },
      en: {
        title: {
          one: '1 text doubled by a hidden name, probably never read',
          other: '{n} texts doubled by a hidden name, probably never read',
        },
        question: 'Without the hidden name “{label}”, is the text shown, “{visible}”, enough?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'minor',
    },
  },
  judge: ({ element, outcome }, page) => {
    if (outcome === 'failed') return failed('failed', { label: label(element, page) });
    if (outcome === 'cantTell') return cantTell('unsure', { label: label(element, page), visible: page.text(element) });
  },
});
