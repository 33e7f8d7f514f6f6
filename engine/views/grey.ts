import { type ReadView, viewMeta } from './view';

export const meta = viewMeta({
  order: 12,
  rules: ['color-only-current', 'colored-words', 'link-in-text'],
  draws: 'grey',
  fr: {
    name: 'Niveaux de gris',
    hint: 'La page sans ses couleurs : ce que seule la couleur disait a disparu. Les passages que l’analyse soupçonne sont listés.',
    none: 'L’analyse n’a relevé aucun passage qui ne compte que sur la couleur. Regardez la page.',
    notes: {},
  },
  en: {
    name: 'Grey scale',
    hint: 'The page without its colours: what only colour told is gone. The passages that the scan suspects are listed.',
    none: 'The scan found no passage that relies on colour alone. Look at the page.',
    notes: {},
  },
});

/** The findings of its rules are its list. */
export const read: ReadView = () => [];
