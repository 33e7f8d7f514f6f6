import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

// axe asks for a review; RGAA 8.2.1 leaves no doubt: an identifier used twice is not valid code.
export const meta = axeRule({
  tests: ['8.2.1'],
  wcag: ['4.1.2'],
  act: [],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: {
          one: '1 identifiant qui relie une étiquette ou une aide sert plusieurs fois',
          other: '{n} identifiants qui relient une étiquette ou une aide servent plusieurs fois',
        },
        effect: 'Une personne qui écoute la page entend le texte d’un autre élément, ou aucun.',
        fix: 'Donnez à chaque élément son propre identifiant (id="{id}" est en double), puis corrigez ce qui y renvoie.',
      },
      en: {
        title: {
          one: '1 identifier that links a label or a hint is used several times',
          other: '{n} identifiers that link a label or a hint are used several times',
        },
        effect: 'Someone who listens to the page hears the text of another element, or none.',
        fix: 'Give each element an identifier of its own (id="{id}" is used twice), then mend what refers to it.',
      },
    },
  },
  judge: ({ element, outcome }) => (outcome === 'passed' ? undefined : failed('failed', { id: element.id })),
});
