import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['1.1.2'],
  wcag: ['2.4.4', '4.1.2', '2.4.9'],
  act: ['c487ae'],
  settles: ['1.1.2'],
  reasons: {
    failed: {
      who: 'webmaster',
      impact: 'blocking',
      fr: {
        title: { one: '1 zone cliquable dans une image n’a pas de texte', other: '{n} zones cliquables dans une image n’ont pas de texte' },
        effect: 'Une personne qui ne voit pas la carte ou le plan ne sait pas où mène chaque zone.',
        fix: 'Donnez à chaque zone de l’image un texte alternatif qui nomme le lieu ou la page ouverte.',
      },
      en: {
        title: { one: '1 clickable area of an image has no text', other: '{n} clickable areas of an image have no text' },
        effect: 'Someone who cannot see the map or the plan does not know where each area leads.',
        fix: 'Give each area of the image an alternative text that names the place or the page it opens.',
      },
    },
  },
});
