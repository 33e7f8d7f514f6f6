import type { CmsTip } from '../cms-tips';

export const tips: readonly CmsTip[] = [
  {
    cms: 'WordPress',
    fr: [
      'Bloc « HTML personnalisé » : ajoutez title="…" dans la balise iframe.',
      'Pour un contenu embarqué par son adresse, remplacez-le par ce bloc, ou demandez une extension qui ajoute le titre.',
    ],
    en: [
      '“Custom HTML” block: add title="…" inside the iframe tag.',
      'For content embedded by its address, replace it with this block, or ask for a plugin that adds the title.',
    ],
  },
  {
    cms: 'SPIP',
    fr: [
      'Dans le texte de l’article, ajoutez title="…" dans la balise iframe collée.',
      'Pour une vidéo insérée par un plugin, remplissez le titre du document.',
    ],
    en: [
      'In the text of the article, add title="…" inside the pasted iframe tag.',
      'For a video inserted by a plugin, fill in the title of the document.',
    ],
  },
  {
    cms: 'Drupal',
    fr: [
      'Ouvrez le média « Vidéo distante » et donnez-lui un nom parlant ; sinon, en mode « Source », ajoutez title="…" à la balise iframe.',
    ],
    en: ['Open the “Remote video” media and give it a telling name; otherwise, in “Source” mode, add title="…" to the iframe tag.'],
  },
  {
    cms: 'TYPO3',
    fr: ['Dans la fiche du fichier vidéo, remplissez « Titre » ; pour un code collé (élément HTML), ajoutez title="…" à la balise iframe.'],
    en: ['In the sheet of the video file, fill in “Title”; for pasted code (HTML element), add title="…" to the iframe tag.'],
  },
];
