import type { CmsTip } from '../cms-tips';

export const tips: readonly CmsTip[] = [
  {
    cms: 'WordPress',
    fr: [
      'Écrivez « (obligatoire) » dans le libellé du champ.',
      'Gravity Forms : « Réglages du formulaire », « Indicateur de champ obligatoire » : texte « (obligatoire) ».',
    ],
    en: ['Write “(required)” in the label of the field.', 'Gravity Forms: “Form Settings”, “Required Field Indicator”: text “(Required)”.'],
  },
  {
    cms: 'SPIP',
    fr: ['Formidable : cochez « Obligatoire » ; la mention s’ajoute au label. Ajoutez la phrase d’explication au début du formulaire.'],
    en: ['Formidable: tick “Obligatoire”; the mention is added to the label. Add the explaining sentence at the top of the form.'],
  },
  {
    cms: 'Drupal',
    fr: ['Webform : ajoutez en tête un élément « Texte » : « Les champs suivis de * sont obligatoires. »'],
    en: ['Webform: add a “Text” element at the top: “Fields marked * are required.”'],
  },
  {
    cms: 'TYPO3',
    fr: ['Ajoutez un élément « Texte statique » avant les champs : « Les champs suivis de * sont obligatoires. »'],
    en: ['Add a “Static text” element before the fields: “Fields marked * are required.”'],
  },
];
