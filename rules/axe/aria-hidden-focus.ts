import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['10.8.1'],
  wcag: ['4.1.2'],
  act: ['6cfa84'],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: {
          one: '1 contenu caché aux lecteurs d’écran contient un lien, un bouton ou un champ',
          other: '{n} contenus cachés aux lecteurs d’écran contiennent un lien, un bouton ou un champ',
        },
        effect: 'Une personne qui ne voit pas l’écran arrive au clavier sur un élément muet et ne sait plus où elle est.',
        fix: 'Retirez aria-hidden, ou rendez ces éléments inatteignables au clavier (attribut inert, ou masquage complet). Souvent : diapositives hors champ d’un carrousel.',
      },
      en: {
        title: {
          one: '1 content hidden from screen readers holds a link, a button or a field',
          other: '{n} contents hidden from screen readers hold a link, a button or a field',
        },
        effect: 'Someone who cannot see the screen reaches a silent element by keyboard and no longer knows where they are.',
        fix: 'Remove aria-hidden, or put these elements out of reach of the keyboard (inert attribute, or fully hidden). Often: off-screen slides of a carousel.',
      },
    },
    unsure: {
      fr: {
        title: {
          one: '1 contenu caché derrière une fenêtre ouverte contient un lien, un bouton ou un champ',
          other: '{n} contenus cachés derrière une fenêtre ouverte contiennent un lien, un bouton ou un champ',
        },
        question: 'Tant que la fenêtre est ouverte, la touche Tab reste-t-elle dedans, sans atteindre ce contenu ?',
        look: 'Appuyez sur Tab jusqu’au dernier élément de la fenêtre, puis encore une fois.',
      },
      en: {
        title: {
          one: '1 content hidden behind an open window holds a link, a button or a field',
          other: '{n} contents hidden behind an open window hold a link, a button or a field',
        },
        question: 'As long as the window is open, does the Tab key stay inside it, without reaching this content?',
        look: 'Press Tab up to the last element of the window, then once more.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'major',
    },
  },
});
