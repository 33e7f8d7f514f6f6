import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['9.1.2'],
  wcag: [],
  act: ['ffd0e9'],
  reasons: {
    failed: {
      who: 'editor',
      impact: 'minor',
      fr: {
        title: { one: '1 titre est vide', other: '{n} titres sont vides' },
        effect: 'Une personne qui parcourt la page de titre en titre tombe sur un titre sans texte.',
        fix: 'Dans l’éditeur, placez le curseur sur la ligne vide au format « Titre » et supprimez-la ; pour espacer, réglez les marges du bloc.',
      },
      en: {
        title: { one: '1 heading is empty', other: '{n} headings are empty' },
        effect: 'Someone who goes from heading to heading meets a heading without text.',
        fix: 'In the editor, put the cursor on the empty line of format “Heading” and delete it; to make room, set the margins of the block.',
      },
    },
  },
});
