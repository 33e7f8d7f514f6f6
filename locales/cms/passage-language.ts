import type { CmsTip } from '../cms-tips';

export const tips: readonly CmsTip[] = [
  {
    cms: 'WordPress',
    fr: [
      'Sélectionnez les mots, puis dans la barre du bloc « Plus », « Langue » : choisissez la langue.',
      'Pour tout un bloc : menu « Modifier en HTML », ajoutez lang="…" à la première balise.',
    ],
    en: [
      'Select the words, then in the block’s bar “More”, “Language”: choose the language.',
      'For a whole block: menu “Edit as HTML”, add lang="…" to the first tag.',
    ],
  },
  {
    cms: 'SPIP',
    fr: ['Entourez le texte de <span lang="en">…</span>, ou le paragraphe de <div lang="en">…</div>.'],
    en: ['Put <span lang="en">…</span> around the text, or <div lang="en">…</div> around the paragraph.'],
  },
  {
    cms: 'Drupal',
    fr: [
      'Dans l’éditeur, sélectionnez le texte et choisissez la langue au bouton « Langue » (un administrateur l’ajoute à la barre d’outils).',
    ],
    en: ['In the editor, select the text and choose the language with the “Language” button (an administrator adds it to the toolbar).'],
  },
  {
    cms: 'TYPO3',
    fr: [
      'Dans l’éditeur, sélectionnez le texte et choisissez sa langue au bouton « Langue » ; sinon, ajoutez lang="…" dans le code source.',
    ],
    en: ['In the editor, select the text and choose its language with the “Language” button; otherwise, add lang="…" in the source.'],
  },
];
