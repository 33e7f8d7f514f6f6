import type { CmsTip } from '../cms-tips';

export const tips: readonly CmsTip[] = [
  {
    cms: 'WordPress',
    fr: [
      'Cliquez sur l’image dans la page.',
      'À droite, dans « Bloc », remplissez « Texte alternatif » ; laissez-le vide si l’image décore.',
      'Corrigez aussi la fiche de l’image dans « Médias » pour les prochaines pages.',
    ],
    en: [
      'Click the image in the page.',
      'On the right, under “Block”, fill in “Alternative text”; leave it empty if the image decorates.',
      'Also correct the image in “Media”, for the next pages.',
    ],
  },
  {
    cms: 'SPIP',
    fr: [
      'Dans la colonne de l’article, ouvrez la fiche du document (icône de l’image).',
      'Remplissez « Texte alternatif » ; le titre seul ne suffit pas.',
    ],
    en: [
      'In the column of the article, open the sheet of the document (image icon).',
      'Fill in “Texte alternatif”; the title alone is not enough.',
    ],
  },
  {
    cms: 'Drupal',
    fr: [
      'Ouvrez le contenu, puis l’image (ou le média) et remplissez « Texte alternatif ».',
      'Cochez « Décoratif » si votre éditeur le propose et que l’image n’apporte rien.',
    ],
    en: [
      'Open the content, then the image (or media) and fill in “Alternative text”.',
      'Tick “Decorative” if your editor offers it and the image brings nothing.',
    ],
  },
  {
    cms: 'TYPO3',
    fr: [
      'Ouvrez l’élément, onglet « Images », dépliez l’image.',
      'Cochez « Remplacer » devant « Texte alternatif » et écrivez-le ; laissez vide pour un décor.',
    ],
    en: [
      'Open the element, tab “Images”, unfold the image.',
      'Tick the override box of “Alternative Text” and write it; leave it empty for a decoration.',
    ],
  },
];
