import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['10.6.1'],
  wcag: ['1.4.1'],
  act: [],
  reasons: {
    failed: {
      who: 'webmaster',
      impact: 'major',
      fr: {
        title: {
          one: '1 lien dans un texte ne s’en distingue que par une couleur trop proche',
          other: '{n} liens dans un texte ne s’en distinguent que par une couleur trop proche',
        },
        effect: 'Une personne qui distingue mal les couleurs lit « {text} » sans voir que c’est un lien.',
        fix: 'Dans les réglages du thème, soulignez les liens des textes.',
      },
      en: {
        title: {
          one: '1 link in a text differs from it only by too close a colour',
          other: '{n} links in a text differ from it only by too close a colour',
        },
        effect: 'Someone who tells colours apart poorly reads “{text}” without seeing that it is a link.',
        fix: 'In the settings of the theme, underline the links of texts.',
      },
    },
    unsure: {
      fr: {
        title: {
          one: '1 lien dans un texte dont la couleur ne peut pas être comparée',
          other: '{n} liens dans un texte dont la couleur ne peut pas être comparée',
        },
        question: 'Sans tenir compte de la couleur, voit-on que « {text} » est un lien ?',
        look: 'Soulignement, icône, gras, encadré : un de ces repères suffit.',
      },
      en: {
        title: { one: '1 link in a text whose colour cannot be compared', other: '{n} links in a text whose colour cannot be compared' },
        question: 'Leaving colour aside, can one see that “{text}” is a link?',
        look: 'Underline, icon, bold, frame: one of these cues is enough.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'major',
    },
  },
});
