import type { CmsTip } from '../cms-tips';

export const tips: readonly CmsTip[] = [
  {
    cms: 'WordPress',
    fr: [
      'Ouvrez l’article ou la page, cliquez sur le lien, puis sur le crayon « Modifier le lien ».',
      'Remplacez le texte par le sujet de la page ouverte. Pour « Lire la suite », modifiez l’extrait ou le bloc « Dernières publications ».',
    ],
    en: [
      'Open the post or page, click the link, then the pencil “Edit link”.',
      'Replace the text with the subject of the page it opens. For “Read more”, edit the excerpt or the “Latest Posts” block.',
    ],
  },
  {
    cms: 'SPIP',
    fr: [
      'Dans l’article, le lien s’écrit [texte->art12] : changez le texte avant la flèche.',
      'Le « Lire la suite » des listes vient du squelette : demandez au webmestre d’y ajouter le titre de l’article.',
    ],
    en: [
      'In the article, a link is written [text->art12]: change the text before the arrow.',
      'The “Lire la suite” of lists comes from the template: ask the webmaster to add the title of the article.',
    ],
  },
  {
    cms: 'Drupal',
    fr: [
      'Ouvrez le contenu, double-cliquez sur le lien dans l’éditeur et changez le texte affiché.',
      'Le « Lire la suite » des accroches se règle dans l’affichage « Accroche » : le webmestre y ajoute le titre.',
    ],
    en: [
      'Open the content, double-click the link in the editor and change the displayed text.',
      'The “Read more” of teasers is set in the “Teaser” display: the webmaster adds the title there.',
    ],
  },
  {
    cms: 'TYPO3',
    fr: [
      'Ouvrez l’élément de contenu, sélectionnez le texte du lien dans l’éditeur et réécrivez-le.',
      'Dans les listes d’actualités, le texte vient du modèle de l’extension : demandez-en le changement au webmestre.',
    ],
    en: [
      'Open the content element, select the text of the link in the editor and rewrite it.',
      'In news lists the text comes from the extension’s template: ask the webmaster to change it.',
    ],
  },
];
