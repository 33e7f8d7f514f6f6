import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['6.2.1'],
  wcag: ['2.4.4', '4.1.2', '2.4.9'],
  act: ['c487ae'],
  settles: ['6.2.1'],
  reasons: {
    failed: {
      who: 'editor',
      impact: 'blocking',
      fr: {
        title: { one: '1 lien n’a aucun texte', other: '{n} liens n’ont aucun texte' },
        effect: 'Une personne qui ne voit pas l’écran entend « lien », ou une adresse lue lettre à lettre.',
        fix: 'Écrivez un texte dans le lien, ou remplissez le texte alternatif de l’image ou de l’icône qu’il contient. S’il est resté là par erreur, supprimez-le.',
      },
      en: {
        title: { one: '1 link has no text at all', other: '{n} links have no text at all' },
        effect: 'Someone who cannot see the screen hears “link”, or an address read letter by letter.',
        fix: 'Write a text in the link, or fill in the alternative text of the image or icon it holds. If it was left there by mistake, delete it.',
      },
    },
  },
});
