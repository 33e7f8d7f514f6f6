import { cantTell } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['9.1.1'],
  wcag: ['1.3.1'],
  act: [],
  reasons: {
    unsure: {
      fr: {
        title: { one: '1 titre saute un niveau', other: '{n} titres sautent un niveau' },
        question: 'Le titre « {text} » (niveau {level}) est-il bien à sa place dans le plan de la page ?',
        look: 'Le titre d’avant a un niveau trop haut pour lui : d’une partie (2) on passe sans transition à une sous-sous-partie (4).',
      },
      en: {
        title: { one: '1 heading skips a level', other: '{n} headings skip a level' },
        question: 'Is the heading “{text}” (level {level}) at its right place in the outline of the page?',
        look: 'The heading before is too high for it: from a part (2) one goes straight to a sub-sub-part (4).',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'minor',
    },
  },
  judge: ({ element, outcome }, page) => {
    if (outcome === 'passed') return;
    const level = element.getAttribute('aria-level') ?? element.localName.slice(1);
    return cantTell('unsure', { text: page.text(element), level });
  },
});
