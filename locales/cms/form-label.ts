import type { CmsTip } from '../cms-tips';

export const tips: readonly CmsTip[] = [
  {
    cms: 'WordPress',
    fr: [
      'Contact Form 7 : entourez le champ d’un <label>Votre nom [text* nom]</label>.',
      'Gravity Forms, WPForms : affichez le libellé (« Label placement : Top »), ne le cachez pas.',
    ],
    en: [
      'Contact Form 7: wrap the field in <label>Your name [text* name]</label>.',
      'Gravity Forms, WPForms: show the label (“Label placement: Top”), do not hide it.',
    ],
  },
  {
    cms: 'SPIP',
    fr: ['Plugin Formidable : remplissez « Label » du champ.', 'Formulaires du squelette : le webmestre ajoute <label for="…">.'],
    en: ['Formidable plugin: fill in the “Label” of the field.', 'Template forms: the webmaster adds <label for="…">.'],
  },
  {
    cms: 'Drupal',
    fr: ['Webform : dans l’élément, remplissez « Titre » et choisissez « Affichage du titre : Avant », pas « Invisible ».'],
    en: ['Webform: in the element, fill in “Title” and choose “Title display: Before”, not “Invisible”.'],
  },
  {
    cms: 'TYPO3',
    fr: ['Module « Formulaires » : remplissez « Libellé » de l’élément ; l’indication de saisie (placeholder) ne le remplace pas.'],
    en: ['“Forms” module: fill in the “Label” of the element; the placeholder does not replace it.'],
  },
];
