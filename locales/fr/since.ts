/** What changed since the scan before. */
export const since = {
  label: 'Depuis la dernière fois',
  nothing: 'Aucun changement depuis l’analyse du {date}.',
  line: 'Depuis l’analyse du {date} : {changes}.',
  counts: {
    corrected: { one: '{n} corrigé', other: '{n} corrigés' },
    new: { one: '{n} nouveau', other: '{n} nouveaux' },
    same: { one: '{n} inchangé', other: '{n} inchangés' },
    moved: { one: '{n} déplacé', other: '{n} déplacés' },
    asked: { one: '{n} à confirmer', other: '{n} à confirmer' },
    lost: { one: '{n} non retrouvé', other: '{n} non retrouvés' },
  },
  means: {
    corrected: 'L’élément a été relu et n’a plus ce défaut.',
    moved: 'Le même défaut, dans une autre partie de la page.',
    asked: 'L’élément a changé depuis votre réponse : la question est de nouveau posée.',
    lost: 'L’élément n’a pas été relu : ce n’est pas compté comme une correction.',
  },
  showNew: { one: 'Voir le nouveau', other: 'Voir les {n} nouveaux' },
  isNew: 'Nouveau',
  otherRules: 'Les règles de Témoin ont changé entre ces deux analyses : une différence peut venir d’elles.',
} as const;
