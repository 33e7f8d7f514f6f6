import { type Check, cantTell, type Page, ruleMeta } from '../engine';
import { fold } from '../engine/page/words';

/** Words from which a text kept from screen readers is worth a question, and texts asked about in one page. */
const enough = 3;
const most = 4;
const controls = 'a[href], button, input, select, textarea, summary, [role="button"], [role="tab"], [tabindex]';

export const meta = ruleMeta({
  tests: ['10.8.1'],
  wcag: ['1.3.2', '4.1.2'],
  act: [],
  targets: (page) => doubtful(page),
  reads: 'layout',
  reasons: {
    kept: {
      fr: {
        title: { one: '1 texte visible est caché aux lecteurs d’écran', other: '{n} textes visibles sont cachés aux lecteurs d’écran' },
        question: 'Une personne qui écoute la page peut-elle se passer de « {text} » ?',
        look: 'Oui si c’est un ornement, ou si la même chose est dite ailleurs.',
      },
      en: {
        title: { one: '1 visible text is hidden from screen readers', other: '{n} visible texts are hidden from screen readers' },
        question: 'Can someone who listens to the page do without “{text}”?',
        look: 'Yes when it is an ornament, or when the same thing is said elsewhere.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'major',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => cantTell('kept', { text: page.text(element).slice(0, 80) });

function doubtful(page: Page): readonly Element[] {
  return page.memo('hidden-content', () => {
    const found: Element[] = [];
    for (const element of page.select('[aria-hidden="true"]')) {
      if (found.length >= most) break;
      const parent = page.parent(element);
      if (!parent || page.closest(parent, '[aria-hidden="true"], svg') || element.localName === 'svg' || !page.visible(element)) continue;
      const text = page.text(element);
      if ((text.match(/\p{L}{2,}/gu)?.length ?? 0) < enough || isSaid(element, text, page)) continue;
      found.push(element);
    }
    return found;
  });
}

/** Said by the name of its control, or by a neighbour. Clones of a carousel repeat each other. */
function isSaid(element: Element, text: string, page: Page): boolean {
  const parent = page.parent(element);
  const control = page.closest(element, controls);
  const around = [
    control ? page.name(control) : '',
    ...[...(parent?.children ?? [])].filter((other) => other !== element && page.exposed(other)).map((other) => other.textContent ?? ''),
  ];
  const said = fold(around.join(' '));
  return said.includes(fold(text)) || /clone|duplicate/i.test(element.className.toString());
}
