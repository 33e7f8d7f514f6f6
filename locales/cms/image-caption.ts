import type { CmsTip } from '../cms-tips';

export const tips: readonly CmsTip[] = [
  {
    cms: 'WordPress',
    fr: [
      'Cliquez sur l’image et écrivez la légende dans « Ajouter une légende », sous l’image.',
      'Le rôle de la figure dépend du thème : transmettez la demande à la personne qui le maintient.',
    ],
    en: [
      'Click the image and write the caption in “Add caption”, under the image.',
      'The role of the figure depends on the theme: pass the request on to whoever maintains it.',
    ],
  },
  {
    cms: 'SPIP',
    fr: [
      'Écrivez la légende dans le titre ou le descriptif du document.',
      'Les modèles doc et image du squelette écrivent la figure : la personne qui les tient y ajoute le rôle.',
    ],
    en: [
      'Write the caption in the title or the description of the document.',
      'The doc and image models of the template write the figure: whoever keeps them adds the role.',
    ],
  },
  {
    cms: 'Drupal',
    fr: [
      'Dans l’éditeur, cliquez sur l’image puis sur « Légende ».',
      'Le gabarit filter-caption.html.twig écrit la figure : le rôle s’ajoute là.',
    ],
    en: [
      'In the editor, click the image, then “Toggle caption on”.',
      'The template filter-caption.html.twig writes the figure: the role is added there.',
    ],
  },
  {
    cms: 'TYPO3',
    fr: [
      'Dans l’onglet « Images » de l’élément de contenu, remplissez le champ « Description ».',
      'Le gabarit Media/Type/Image de Fluid Styled Content écrit la figure : le rôle s’ajoute là.',
    ],
    en: [
      'In the “Images” tab of the content element, fill in the “Description” field.',
      'The Media/Type/Image partial of Fluid Styled Content writes the figure: the role is added there.',
    ],
  },
];
