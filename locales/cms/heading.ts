import type { CmsTip } from '../cms-tips';

export const tips: readonly CmsTip[] = [
  {
    cms: 'WordPress',
    fr: [
      'Cliquez dans le texte, puis sur l’icône du bloc et « Transformer en : Titre ».',
      'Choisissez le niveau (H2, H3…) et retirez le gras.',
    ],
    en: ['Click in the text, then the icon of the block and “Transform to: Heading”.', 'Choose the level (H2, H3…) and remove the bold.'],
  },
  {
    cms: 'SPIP',
    fr: ['Entourez le titre de trois accolades : {{{Mon titre}}}.', 'Retirez les doubles accolades {{ }} du gras.'],
    en: ['Surround the title with three braces: {{{My title}}}.', 'Remove the double braces {{ }} of the bold.'],
  },
  {
    cms: 'Drupal',
    fr: [
      'Placez le curseur dans le texte, ouvrez la liste « Paragraphe » de l’éditeur et choisissez « Titre 2 » ou « Titre 3 ».',
      'Retirez le gras.',
    ],
    en: ['Put the cursor in the text, open the “Paragraph” list of the editor and choose “Heading 2” or “Heading 3”.', 'Remove the bold.'],
  },
  {
    cms: 'TYPO3',
    fr: [
      'Dans l’éditeur de texte, choisissez « Titre 2 » dans la liste des formats.',
      'Pour le titre d’un élément, réglez « Type » à côté du champ « En-tête ».',
    ],
    en: [
      'In the text editor, choose “Heading 2” in the list of formats.',
      'For the title of an element, set “Type” beside the “Header” field.',
    ],
  },
];
