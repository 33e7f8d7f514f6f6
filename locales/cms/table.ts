import type { CmsTip } from '../cms-tips';

export const tips: readonly CmsTip[] = [
  {
    cms: 'WordPress',
    fr: [
      'Cliquez sur le tableau et activez « Section d’en-tête » dans les réglages du bloc ; la première ligne devient l’en-tête.',
      'Donnez-lui une légende sous le tableau.',
    ],
    en: [
      'Click the table and switch on “Header section” in the block settings; the first row becomes the header.',
      'Give it a caption under the table.',
    ],
  },
  {
    cms: 'SPIP',
    fr: [
      'Écrivez la première ligne ainsi : |{{Jour}}|{{Matin}}| : SPIP en fait des en-têtes.',
      'Ajoutez avant elle la ligne ||Titre du tableau|résumé||.',
    ],
    en: [
      'Write the first row as |{{Day}}|{{Morning}}|: SPIP makes headers of it.',
      'Add before it the line ||Title of the table|summary||.',
    ],
  },
  {
    cms: 'Drupal',
    fr: [
      'Clic dans le tableau, « Ligne » puis « Ligne d’en-tête », et « Colonne d’en-tête » s’il le faut.',
      'Activez la légende avec le bouton « Légende du tableau ».',
    ],
    en: [
      'Click in the table, “Row” then “Header row”, and “Header column” if needed.',
      'Turn the caption on with the “Table caption” button.',
    ],
  },
  {
    cms: 'TYPO3',
    fr: ['Élément « Tableau » : onglet « Apparence », « Position des en-têtes » : en haut ou à gauche, et remplissez « Légende ».'],
    en: ['“Table” element: tab “Appearance”, “Header position”: top or left, and fill in “Caption”.'],
  },
];
