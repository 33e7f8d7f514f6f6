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
  views: {
    title: 'Voir la page autrement',
    hint: 'Une vue à la fois. La touche Échap la quitte, et la page redevient comme avant.',
    reading: 'Lecture de la page pour la vue « {name} ».',
    shown: 'Vue « {name} » affichée dans la page : {items}.',
    listed: 'Vue « {name} » : {items}.',
    items: { one: '{n} ligne', other: '{n} lignes' },
    more: { one: 'Afficher {n} ligne de plus', other: 'Afficher {n} lignes de plus' },
    left: { one: '{n} autre élément n’est pas listé.', other: '{n} autres éléments ne sont pas listés.' },
    noText: 'sans nom',
    failed: 'Défaut :',
    cantTell: 'À vérifier :',
    inFrame: 'Dans un cadre.',
    notPlaced: 'Sans place dans la page en ce moment : caché ou fermé.',
  },
} as const;
