import type { CmsTip } from '../cms-tips';

export const tips: readonly CmsTip[] = [
  {
    cms: 'WordPress',
    fr: [
      'Contact Form 7 : [text* nom autocomplete:family-name], [email* mel autocomplete:email].',
      'Gravity Forms : onglet « Avancé » du champ, « Activer la saisie automatique ».',
    ],
    en: [
      'Contact Form 7: [text* name autocomplete:family-name], [email* mail autocomplete:email].',
      'Gravity Forms: “Advanced” tab of the field, “Enable autocomplete”.',
    ],
  },
  {
    cms: 'SPIP',
    fr: ['Formidable : option « Autocomplétion » du champ, ou attribut autocomplete dans « Attributs » ; sinon dans le squelette.'],
    en: ['Formidable: “Autocomplétion” option of the field, or the autocomplete attribute; otherwise in the template.'],
  },
  {
    cms: 'Drupal',
    fr: ['Webform : onglet « Avancé » de l’élément, « Attributs de l’élément », « Autocomplétion ».'],
    en: ['Webform: “Advanced” tab of the element, “Element attributes”, “Autocomplete”.'],
  },
  {
    cms: 'TYPO3',
    fr: ['Module « Formulaires » : « Saisie automatique » de l’élément (autocomplete).'],
    en: ['“Forms” module: “Autocomplete” of the element.'],
  },
];
