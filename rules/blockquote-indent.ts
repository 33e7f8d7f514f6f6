import { type Check, cantTell, ruleMeta } from '../engine';

export const meta = ruleMeta({
  tests: ['8.9.1'],
  wcag: ['1.3.1'],
  act: [],
  targets: 'blockquote',
  reads: 'text',
  reasons: {
    indent: {
      fr: {
        title: { one: '1 bloc de citation ne semble pas en être une', other: '{n} blocs de citation ne semblent pas en être' },
        question: 'Le format « Citation » sert-il seulement à mettre « {text} » en retrait ou en valeur ?',
      },
      en: {
        title: { one: '1 quotation block does not look like one', other: '{n} quotation blocks do not look like ones' },
        question: 'Does the “Quote” format only serve to indent or highlight “{text}”?',
      },
      yes: 'failed',
      no: 'passed',
      who: 'editor',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  if (page.role(element) !== 'blockquote' || !page.exposed(element) || !isIndent(element)) return;
  return cantTell('indent', { text: page.text(element).slice(0, 120) });
};

/** Things that no quotation holds: forms, tables of data, menus, or several headings. */
const isIndent = (element: Element) =>
  element.querySelector('form, input, nav, table, iframe, h1, h2') !== null && !element.hasAttribute('cite');
