import type { CmsTip } from '../cms-tips';

export const tips: readonly CmsTip[] = [
  {
    cms: 'WordPress',
    fr: [
      'Sélectionnez les lignes, puis « Transformer en : Liste » dans la barre du bloc.',
      'Choisissez puces ou numéros, et effacez les signes tapés.',
    ],
    en: ['Select the lines, then “Transform to: List” in the bar of the block.', 'Choose bullets or numbers, and delete the typed signs.'],
  },
  {
    cms: 'SPIP',
    fr: ['Commencez chaque ligne par « -* » (puces) ou « -# » (numéros), sans ligne vide entre elles.'],
    en: ['Start each line with “-*” (bullets) or “-#” (numbers), with no empty line between them.'],
  },
  {
    cms: 'Drupal',
    fr: ['Sélectionnez les lignes, cliquez sur « Liste à puces » ou « Liste numérotée » dans l’éditeur, puis effacez les signes tapés.'],
    en: ['Select the lines, press “Bulleted list” or “Numbered list” in the editor, then delete the typed signs.'],
  },
  {
    cms: 'TYPO3',
    fr: ['Sélectionnez les lignes et cliquez sur le bouton de liste de l’éditeur, ou utilisez l’élément « Liste à puces ».'],
    en: ['Select the lines and press the list button of the editor, or use the “Bullet List” element.'],
  },
];
