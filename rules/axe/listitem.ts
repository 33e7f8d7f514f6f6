import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';
import { valuesOf } from '../../engine/axe/values';

export const meta = axeRule({
  tests: ['7.1.1', '9.3.1'],
  wcag: ['1.3.1'],
  act: [],
  reasons: {
    failed: {
      who: 'editor',
      impact: 'minor',
      fr: {
        title: { one: '1 puce n’est dans aucune liste', other: '{n} puces ne sont dans aucune liste' },
        effect: 'Une personne qui écoute la page n’apprend pas que ces lignes vont ensemble, ni combien elles sont.',
        fix: 'Dans l’éditeur, refaites la liste avec le bouton « Liste à puces » ; dans le code, chaque li va dans ul ou ol.',
      },
      en: {
        title: { one: '1 bullet is in no list', other: '{n} bullets are in no list' },
        effect: 'Someone who listens to the page does not learn that these lines go together, nor how many they are.',
        fix: 'In the editor, make the list again with the “Bulleted list” button; in the code, each li goes in ul or ol.',
      },
    },
    role: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: {
          one: '1 élément de liste est placé dans un composant qui n’en attend pas',
          other: '{n} éléments de liste sont placés dans un composant qui n’en attend pas',
        },
        effect: 'Une personne qui écoute la page entend un menu ou des onglets mal comptés.',
        fix: 'Ajoutez role="none" au li, ou retirez le rôle de la liste qui le contient.',
      },
      en: {
        title: {
          one: '1 list item is put in a component that expects none',
          other: '{n} list items are put in a component that expects none',
        },
        effect: 'Someone who listens to the page hears a menu or tabs that are miscounted.',
        fix: 'Add role="none" to the li, or remove the role of the list that holds it.',
      },
    },
  },
  judge: (node) => {
    if (node.outcome !== 'failed') return;
    return valuesOf(node).key === 'roleNotValid' ? failed('role', {}, ['7.1.1']) : failed('failed', {}, ['9.3.1']);
  },
});
