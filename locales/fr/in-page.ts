/** What is shown in the page itself. */
export const inPage = {
  marks: {
    show: { one: 'Montrer l’élément dans la page', other: 'Montrer les {n} dans la page' },
    hide: 'Effacer les repères',
    about: '{label} : {topic}',
    shown: { one: '{n} élément entouré, avec le numéro de la liste.', other: '{n} éléments entourés, avec les numéros de la liste.' },
    notShown: {
      one: '{n} ne peut pas être montré : sa ligne dit pourquoi.',
      other: '{n} ne peuvent pas être montrés : leur ligne dit pourquoi.',
    },
    above: '{n} plus haut',
    below: '{n} plus bas',
    previous: 'Précédent',
    next: 'Suivant',
    leave: 'Masquer (Échap)',
  },
} as const;
