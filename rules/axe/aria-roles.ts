import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['7.1.1'],
  wcag: ['1.3.1', '4.1.2'],
  act: ['674b10'],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 élément porte un rôle qui n’existe pas (« {role} »)', other: '{n} éléments portent un rôle qui n’existe pas' },
        effect: 'Une personne qui écoute la page n’apprend pas ce qu’est cet élément : le navigateur ignore le rôle.',
        fix: 'Corrigez la faute de frappe ou retirez role="{role}". Les rôles admis sont ceux de la norme WAI-ARIA.',
      },
      en: {
        title: { one: '1 element has a role that does not exist (“{role}”)', other: '{n} elements have a role that does not exist' },
        effect: 'Someone who listens to the page does not learn what this element is: the browser ignores the role.',
        fix: 'Mend the typing mistake or remove role="{role}". The roles allowed are those of the WAI-ARIA standard.',
      },
    },
  },
  judge: ({ element, outcome }) => (outcome === 'failed' ? failed('failed', { role: element.getAttribute('role') ?? '' }) : undefined),
});
