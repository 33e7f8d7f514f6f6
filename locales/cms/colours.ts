import type { CmsTip } from '../cms-tips';

export const tips: readonly CmsTip[] = [
  {
    cms: 'WordPress',
    fr: [
      'Bloc : « Réglages », « Couleur » : choisissez un texte plus foncé ou un fond plus clair dans la palette.',
      'Tout le site : « Apparence », « Éditeur », « Styles », « Couleurs ».',
    ],
    en: [
      'Block: “Settings”, “Color”: choose a darker text or a lighter background in the palette.',
      'Whole site: “Appearance”, “Editor”, “Styles”, “Colors”.',
    ],
  },
  {
    cms: 'SPIP',
    fr: ['Les couleurs viennent de la feuille de style du squelette : donnez au webmestre les deux couleurs et le rapport mesuré.'],
    en: ['Colours come from the style sheet of the template: give the webmaster the two colours and the measured ratio.'],
  },
  {
    cms: 'Drupal',
    fr: ['Les couleurs viennent du thème : « Apparence », réglages du thème, ou la feuille de style (webmestre).'],
    en: ['Colours come from the theme: “Appearance”, theme settings, or the style sheet (webmaster).'],
  },
  {
    cms: 'TYPO3',
    fr: ['Les couleurs viennent du modèle du site : donnez au webmestre les deux couleurs et le rapport mesuré.'],
    en: ['Colours come from the site package: give the webmaster the two colours and the measured ratio.'],
  },
];
