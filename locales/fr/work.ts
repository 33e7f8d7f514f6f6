/** Working through the defects, in the panel. */
export const work = {
  filters: 'Affiner',
  who: 'Qui corrige',
  option: '{name} ({n})',
  everybody: 'Tous',
  fresh: 'Nouveaux seulement',
  noneLeft: 'Aucun défaut de ce genre.',
  showAll: 'Tout afficher',
} as const;
