/** What a person tries by hand, when no look at the still page can tell. */
export const trials = {
  title: 'Essais à faire vous-même : {n}',
  intro: 'Ces tests demandent un geste dans la page. Faites-le, puis répondez.',
  how: {
    'zoom-200': 'Agrandissez la page à 200 % (Ctrl et la touche +), puis parcourez-la.',
    'reflow-320': 'Réduisez la fenêtre à 320 pixels de large, ou agrandissez la page à 400 %.',
    spacing: 'Écartez les lignes, les mots et les lettres du texte, puis parcourez la page.',
    focus: 'Parcourez la page avec la touche Tab, du début à la fin.',
    hover: 'Survolez les menus et les boutons, puis allez-y avec la touche Tab.',
    motion: 'Regardez la page pendant six secondes sans y toucher.',
    action: 'Essayez les menus, les boutons et les composants de la page, à la souris puis au clavier.',
    submit: 'Envoyez le formulaire vide, puis avec une erreur.',
    'contrast-mode': 'Activez le réglage de contraste de la page.',
    'styles-off': 'Lisez la page sans ses styles.',
    orientation: 'Regardez la page en portrait, puis en paysage.',
    media: 'Lancez les sons et les vidéos de la page.',
    at: 'Écoutez la page avec un lecteur d’écran.',
    sample: 'Comparez cette page avec d’autres pages du site.',
  },
  test: 'Test {id}',
  answerOf: '{answer} : {question}',
} as const;
