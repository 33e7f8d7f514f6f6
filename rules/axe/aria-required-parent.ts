import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';
import { valuesOf } from '../../engine/axe/values';

export const meta = axeRule({
  tests: ['7.1.1', '9.3.1'],
  wcag: ['1.3.1'],
  act: ['ff89c9'],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 élément de composant est hors de son composant', other: '{n} éléments de composant sont hors de leur composant' },
        effect: 'Une personne qui écoute la page entend un onglet, un choix ou une ligne isolés, sans savoir de quoi ils font partie.',
        fix: 'Placez l’élément dans le conteneur que son rôle demande ({parents}), ou retirez ce rôle.',
      },
      en: {
        title: { one: '1 part of a component is outside its component', other: '{n} parts of components are outside their component' },
        effect: 'Someone who listens to the page hears a lone tab, choice or row without knowing what it is part of.',
        fix: 'Put the element in the container that its role asks for ({parents}), or remove this role.',
      },
    },
    item: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: {
          one: '1 élément de liste déclaré par un rôle n’est dans aucune liste',
          other: '{n} éléments de liste déclarés par un rôle ne sont dans aucune liste',
        },
        effect: 'Une personne qui écoute la page n’apprend pas que ces lignes forment une liste.',
        fix: 'Entourez les éléments d’un conteneur role="list", ou refaites la liste avec le bouton « Liste à puces ».',
      },
      en: {
        title: { one: '1 list item declared by a role is in no list', other: '{n} list items declared by a role are in no list' },
        effect: 'Someone who listens to the page does not learn that these lines form a list.',
        fix: 'Wrap the items in a container with role="list", or make the list again with the “Bulleted list” button.',
      },
    },
  },
  judge: (node, page) => {
    if (node.outcome !== 'failed') return;
    if (page.role(node.element) === 'listitem') return failed('item', {}, ['9.3.1']);
    return failed('failed', { parents: valuesOf(node).attr ?? '' }, ['7.1.1']);
  },
});
