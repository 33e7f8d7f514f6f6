import { type Check, failed, ruleMeta } from '../engine';

/** The handler takes the focus away as soon as it comes, and does nothing else. */
const blurs = /^[\s;]*(if\s*\(\s*this\.blur\s*\)\s*)?(this\.)?blur\(\)[\s;]*(return (true|false);?)?\s*$/;

export const meta = ruleMeta({
  tests: ['7.3.2'],
  wcag: ['2.1.1', '2.4.7'],
  act: [],
  targets: '[onfocus]',
  reads: 'dom',
  reasons: {
    blur: {
      who: 'developer',
      impact: 'blocking',
      fr: {
        title: { one: '1 élément rejette le clavier', other: '{n} éléments rejettent le clavier' },
        effect: 'Dès que la touche Tab arrive sur « {text} », un script l’en chasse : la personne perd sa place et ne peut pas l’activer.',
        fix: 'Retirez l’attribut onfocus="{code}".',
      },
      en: {
        title: { one: '1 element turns the keyboard away', other: '{n} elements turn the keyboard away' },
        effect: 'As soon as the Tab key reaches “{text}”, a script drives it off: the person loses the place and cannot operate it.',
        fix: 'Remove the attribute onfocus="{code}".',
      },
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const code = element.getAttribute('onfocus')?.trim() ?? '';
  if (!blurs.test(code) || !page.tabbable(element)) return;
  return failed('blur', { text: page.name(element) || element.localName, code: code.slice(0, 60) });
};
