import { cantTell } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['9.1.3'],
  wcag: ['1.3.1'],
  act: [],
  reasons: {
    unsure: {
      fr: {
        title: { one: '1 paragraphe qui ressemble à un titre', other: '{n} paragraphes qui ressemblent à des titres' },
        question: '« {text} » sert-il de titre à ce qui suit ?',
      },
      en: {
        title: { one: '1 paragraph that looks like a heading', other: '{n} paragraphs that look like headings' },
        question: 'Does “{text}” serve as a heading for what follows?',
      },
      yes: 'failed',
      no: 'inapplicable',
      who: 'editor',
      impact: 'major',
    },
  },
  judge: ({ element, outcome }, page) => (outcome === 'passed' ? undefined : cantTell('unsure', { text: page.text(element) })),
});
