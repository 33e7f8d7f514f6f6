import type { CmsTip } from '../cms-tips';

export const tips: readonly CmsTip[] = [
  {
    cms: 'WordPress',
    fr: [
      'Site d’une langue : « Réglages », « Général », « Langue du site ».',
      'Plusieurs langues : dans Polylang ou WPML, choisissez la langue de la page dans sa colonne de droite.',
    ],
    en: [
      'One language: “Settings”, “General”, “Site Language”.',
      'Several languages: in Polylang or WPML, choose the language of the page in its right column.',
    ],
  },
  {
    cms: 'SPIP',
    fr: ['Dans l’article, « Langue de cet article » : choisissez la bonne ; le squelette doit reprendre #LANG dans la balise html.'],
    en: ['In the article, “Langue de cet article”: choose the right one; the template has to use #LANG in the html tag.'],
  },
  {
    cms: 'Drupal',
    fr: ['Ouvrez le contenu et choisissez sa « Langue » ; activez-la d’abord dans « Configuration », « Langues ».'],
    en: ['Open the content and choose its “Language”; enable it first in “Configuration”, “Languages”.'],
  },
  {
    cms: 'TYPO3',
    fr: [
      'Module « Sites », onglet « Langues » : vérifiez le code de langue ; traduisez la page dans cette langue plutôt que de la copier.',
    ],
    en: ['“Sites” module, tab “Languages”: check the language code; translate the page into that language rather than copying it.'],
  },
];
