import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: [],
  wcag: [],
  act: [],
  advice: true,
  reasons: {
    failed: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: { one: '1 raccourci clavier sert à deux choses', other: '{n} raccourcis clavier servent à deux choses' },
        effect: 'Une personne qui utilise ce raccourci n’obtient pas toujours la même action.',
        fix: 'Donnez à chaque élément une touche différente (accesskey), ou retirez ces raccourcis.',
      },
      en: {
        title: { one: '1 keyboard shortcut serves two purposes', other: '{n} keyboard shortcuts serve two purposes' },
        effect: 'Someone who uses this shortcut does not always get the same action.',
        fix: 'Give each element a different key (accesskey), or remove these shortcuts.',
      },
    },
  },
});
