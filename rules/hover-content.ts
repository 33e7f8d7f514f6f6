import { type Check, cantTell, type Page, passed, ruleMeta } from '../engine';
import { reveals } from '../engine/page/reveals';

/** What the frameworks open under the pointer. */
const tooltips =
  '[data-tooltip], [data-toggle="tooltip"], [data-bs-toggle="tooltip"], [data-bs-trigger*="hover"], [data-tippy-content], .tooltip-trigger';

/** Triggers asked about in one page, each with several questions. */
const most = 2;

export const meta = ruleMeta({
  tests: ['10.13.1', '10.13.2', '10.13.3'],
  wcag: ['1.4.13'],
  act: [],
  targets: (page) => opened(page),
  reads: 'layout',
  reasons: {
    close: {
      fr: {
        title: { one: '1 contenu s’ouvre par-dessus la page', other: '{n} contenus s’ouvrent par-dessus la page' },
        question: 'Quand ce qui s’ouvre sur « {text} » cache autre chose, la touche Échap le ferme-t-elle sans bouger la souris ?',
        look: 'S’il ne cache rien, même la page agrandie, répondez oui.',
      },
      en: {
        title: { one: '1 content opens over the page', other: '{n} contents open over the page' },
        question: 'When what opens on “{text}” hides something else, does the Escape key close it without moving the pointer?',
        look: 'When it hides nothing, even in an enlarged page, answer yes.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'minor',
    },
    over: {
      fr: {
        title: { one: '1 contenu doit rester sous la souris', other: '{n} contenus doivent rester sous la souris' },
        question: 'Peut-on amener la souris sur ce qui s’ouvre au survol de « {text} » sans qu’il se ferme ?',
      },
      en: {
        title: { one: '1 content has to stay under the pointer', other: '{n} contents have to stay under the pointer' },
        question: 'Can the pointer be moved onto what opens on “{text}” without closing it?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'minor',
    },
    stay: {
      fr: {
        title: { one: '1 contenu doit rester affiché', other: '{n} contenus doivent rester affichés' },
        question: 'Ce qui s’ouvre sur « {text} » reste-t-il affiché tant que la souris ou le focus y est ?',
        look: 'Il ne doit pas se fermer de lui-même au bout de quelques secondes.',
      },
      en: {
        title: { one: '1 content has to stay on screen', other: '{n} contents have to stay on screen' },
        question: 'Does what opens on “{text}” stay on screen as long as the pointer or the focus is there?',
        look: 'It must not close by itself after a few seconds.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const values = { text: (page.name(element) || page.text(element)).slice(0, 60) };
  // A style rule shows what is inside the trigger for as long as the pointer is there: nothing times it out.
  const inside = reveals(page).some(({ trigger, content, other }) => trigger === element && trigger.contains(content) && !other);
  const stay = inside ? passed(['10.13.3']) : cantTell('stay', values, ['10.13.3']);
  return [cantTell('close', values, ['10.13.1']), cantTell('over', values, ['10.13.2']), stay];
};

/** First trigger of each rule, and the first tooltip of the page: what holds of one holds of its like. */
function opened(page: Page): Set<Element> {
  const bySelector = new Map<string, Element>();
  for (const { selector, trigger, hover } of reveals(page)) if (hover && !bySelector.has(selector)) bySelector.set(selector, trigger);
  const tooltip = page.select(tooltips).find((element) => page.visible(element));
  return new Set([...[...bySelector.values()].slice(0, most), ...(tooltip ? [tooltip] : [])]);
}
