import type { CmsTip } from '../cms-tips';

export const tips: readonly CmsTip[] = [
  {
    cms: 'WordPress',
    fr: [
      'Sélectionnez le passage et collez-le de nouveau sans mise en forme (Ctrl+Maj+V), ou passez le bloc en « Modifier en HTML » pour retirer la balise.',
      'Dans l’éditeur classique, cliquez sur la gomme « Supprimer la mise en forme ».',
    ],
    en: [
      'Select the passage and paste it again without formatting (Ctrl+Shift+V), or use “Edit as HTML” on the block to remove the tag.',
      'In the classic editor, press the eraser “Clear formatting”.',
    ],
  },
  {
    cms: 'SPIP',
    fr: ['Retirez les balises HTML du texte de l’article et employez les raccourcis de SPIP ; l’alignement vient du squelette.'],
    en: ['Remove HTML tags from the text of the article and use SPIP’s shortcuts; alignment comes from the template.'],
  },
  {
    cms: 'Drupal',
    fr: ['Sélectionnez le passage et cliquez sur « Supprimer le format » (Tx) dans l’éditeur, puis reprenez un style du site.'],
    en: ['Select the passage and press “Remove format” (Tx) in the editor, then use a style of the site.'],
  },
  {
    cms: 'TYPO3',
    fr: ['Sélectionnez le passage et cliquez sur « Supprimer la mise en forme » ; collez depuis Word avec « Coller en texte brut ».'],
    en: ['Select the passage and press “Remove format”; paste from Word with “Paste as plain text”.'],
  },
];
