import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['5.7.4'],
  wcag: ['1.3.1'],
  act: ['a25f45'],
  reasons: {
    failed: {
      who: 'editor',
      impact: 'major',
      fr: {
        title: {
          one: '1 tableau relie des cases à des en-têtes qui n’existent pas',
          other: '{n} tableaux relient des cases à des en-têtes qui n’existent pas',
        },
        effect: 'Une personne qui écoute le tableau entend un chiffre sans savoir à quoi il se rapporte, ou avec le mauvais en-tête.',
        fix: 'Dans le code du tableau, faites correspondre chaque attribut headers à l’id d’une cellule d’en-tête (th) du même tableau. Un tableau à deux axes s’en passe : retirez ces attributs.',
      },
      en: {
        title: { one: '1 table links cells to headers that do not exist', other: '{n} tables link cells to headers that do not exist' },
        effect: 'Someone who listens to the table hears a figure without knowing what it is about, or with the wrong header.',
        fix: 'In the code of the table, make each headers attribute match the id of a header cell (th) of the same table. A table of two axes does without: remove them.',
      },
    },
  },
  judge: ({ outcome }) => (outcome === 'failed' ? failed('failed') : undefined),
});
