import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['7.1.1'],
  wcag: ['1.3.1', '4.1.2'],
  act: ['5f99a7'],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 élément porte un attribut ARIA mal écrit', other: '{n} éléments portent un attribut ARIA mal écrit' },
        effect: 'Le nom ou l’état prévu n’arrive pas jusqu’au lecteur d’écran : la personne qui l’écoute ne l’apprend jamais.',
        fix: 'Corrigez l’attribut ({attr}) : une faute courante est aria-labeledby pour aria-labelledby.',
      },
      en: {
        title: { one: '1 element has a misspelt ARIA attribute', other: '{n} elements have a misspelt ARIA attribute' },
        effect: 'The name or state that was meant does not reach the screen reader: who listens to it never learns it.',
        fix: 'Mend the attribute ({attr}): a common mistake is aria-labeledby for aria-labelledby.',
      },
    },
  },
});
