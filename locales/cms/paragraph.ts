import type { CmsTip } from '../cms-tips';

export const tips: readonly CmsTip[] = [
  {
    cms: 'WordPress',
    fr: [
      'Effacez les lignes vides, puis appuyez sur Entrée entre deux paragraphes (Maj+Entrée ne fait qu’un saut de ligne).',
      'Pour un espace plus grand, réglez la marge du bloc ou utilisez le bloc « Espacement ».',
    ],
    en: [
      'Delete the empty lines, then press Enter between two paragraphs (Shift+Enter only breaks the line).',
      'For more space, set the margin of the block or use the “Spacer” block.',
    ],
  },
  {
    cms: 'SPIP',
    fr: ['Laissez une ligne vide entre deux paragraphes ; supprimez les « _ » et les balises <br> de suite.'],
    en: ['Leave one empty line between two paragraphs; delete “_ ” and repeated <br> tags.'],
  },
  {
    cms: 'Drupal',
    fr: ['Dans l’éditeur, effacez les sauts de ligne et appuyez sur Entrée, sans Maj, entre deux paragraphes.'],
    en: ['In the editor, delete the line breaks and press Enter, without Shift, between two paragraphs.'],
  },
  {
    cms: 'TYPO3',
    fr: [
      'Dans l’éditeur, effacez les lignes vides et appuyez sur Entrée entre deux paragraphes ; l’espace entre éléments se règle dans l’onglet « Apparence ».',
    ],
    en: [
      'In the editor, delete empty lines and press Enter between two paragraphs; space between elements is set in the “Appearance” tab.',
    ],
  },
];
