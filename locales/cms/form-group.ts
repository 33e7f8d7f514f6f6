import type { CmsTip } from '../cms-tips';

export const tips: readonly CmsTip[] = [
  {
    cms: 'WordPress',
    fr: [
      'Contact Form 7 : entourez les choix de <fieldset><legend>Votre question</legend> … </fieldset>.',
      'Gravity Forms : le libellé du champ à choix devient la légende : remplissez-le.',
    ],
    en: [
      'Contact Form 7: wrap the choices in <fieldset><legend>Your question</legend> … </fieldset>.',
      'Gravity Forms: the label of the choice field becomes the legend: fill it in.',
    ],
  },
  {
    cms: 'SPIP',
    fr: ['Formidable : placez les champs dans un « Groupe de champs » et donnez-lui un label.'],
    en: ['Formidable: put the fields in a “Groupe de champs” and give it a label.'],
  },
  {
    cms: 'Drupal',
    fr: ['Webform : utilisez l’élément « Boutons radio » (un titre, plusieurs options) ou « Fieldset ».'],
    en: ['Webform: use the “Radios” element (one title, several options) or “Fieldset”.'],
  },
  {
    cms: 'TYPO3',
    fr: ['Module « Formulaires » : utilisez l’élément « Boutons radio » ou « Groupe de champs » et remplissez son libellé.'],
    en: ['“Forms” module: use the “Radio button” or “Fieldset” element and fill in its label.'],
  },
];
