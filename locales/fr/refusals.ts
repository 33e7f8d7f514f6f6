/** Why a page can't be scanned: what, why, what to do. One entry per code of `Refusal`. */
export const refusals = {
  'browser-page': {
    title: 'Page du navigateur : pas d’analyse possible',
    why: 'Le navigateur interdit à toutes les extensions de lire ses propres pages. Rien n’a été lu, rien n’a été enregistré.',
    steps: ['Ouvrez la page de votre site, puis cliquez de nouveau sur l’icône.'],
  },
  protected: {
    title: 'Le navigateur protège cet onglet',
    why: 'Il cache même son adresse : c’est un onglet vide, une page d’erreur, du code source ou un fichier de votre ordinateur. Rien n’a été lu.',
    steps: [
      'Ouvrez la page de votre site, puis cliquez de nouveau sur l’icône.',
      'Pour un fichier de votre ordinateur, activez « Autoriser l’accès aux URL de fichier » dans les réglages de l’extension, puis rechargez la page.',
    ],
  },
  store: {
    title: 'Boutique d’extensions : pas d’analyse possible',
    why: 'Les boutiques de Chrome, Edge et Firefox sont protégées par le navigateur. Rien n’a été lu.',
    steps: ['Ouvrez la page de votre site, puis cliquez de nouveau sur l’icône.'],
  },
  pdf: {
    title: 'Ce fichier est un PDF, pas une page',
    why: 'Le lecteur de PDF du navigateur est fermé aux extensions. Rien n’a été lu.',
    steps: [
      'Analysez la page qui propose ce fichier : Témoin y relève les liens vers les PDF.',
      'Vérifiez le PDF avec un outil fait pour ce format, par exemple PAC.',
    ],
  },
  'view-source': {
    title: 'Code source affiché : pas d’analyse possible',
    why: 'Cet onglet montre le code de la page, pas la page. Le navigateur le ferme aux extensions.',
    steps: ['Ouvrez la page elle-même (sans « view-source: » dans l’adresse), puis cliquez de nouveau sur l’icône.'],
  },
  'error-page': {
    title: 'Cette page n’a pas répondu',
    why: 'Le navigateur affiche sa propre page d’erreur. Il n’y a rien à analyser.',
    steps: ['Vérifiez l’adresse, rechargez la page, puis cliquez de nouveau sur l’icône.'],
  },
  'empty-tab': {
    title: 'Cet onglet est vide',
    why: 'Aucune page n’est ouverte ici. Il n’y a rien à analyser.',
    steps: ['Ouvrez la page de votre site, puis cliquez de nouveau sur l’icône.'],
  },
  'local-file': {
    title: 'Fichier de votre ordinateur : une autorisation manque',
    why: 'Le navigateur n’ouvre les fichiers locaux qu’aux extensions autorisées.',
    steps: [
      'Dans les réglages de l’extension, activez « Autoriser l’accès aux URL de fichier », puis rechargez la page.',
      'Ou servez le dossier en local, par exemple sur http://localhost:8000.',
    ],
  },
  'not-a-page': {
    title: 'Ce fichier n’est pas une page web',
    why: 'Cet onglet montre une image, un texte ou des données, que le navigateur affiche tels quels. Le RGAA porte sur les pages.',
    steps: ['Ouvrez la page qui utilise ce fichier, puis cliquez de nouveau sur l’icône.'],
  },
  'no-access': {
    title: 'Le navigateur a repris l’accès à cette page',
    why: 'Un clic sur l’icône donne accès à la page affichée à ce moment-là, et à elle seule. Le dernier résultat reste enregistré.',
    steps: ['Fermez cette fenêtre, puis cliquez de nouveau sur l’icône.'],
  },
  gone: {
    title: 'La page a été quittée pendant l’analyse',
    why: 'L’onglet a changé de page ou a été fermé avant la fin. Le dernier résultat de la page quittée reste enregistré.',
    steps: ['Attendez que la nouvelle page soit affichée, puis relancez.'],
  },
  crashed: {
    title: 'L’analyse s’est interrompue',
    why: 'La page ou l’extension a cessé de répondre. Ce qui était enregistré avant l’est toujours.',
    steps: ['Rechargez la page, puis relancez.', 'Si cela recommence, signalez le code ci-dessous avec l’adresse de la page.'],
  },
} as const;
