import { ask } from './fr/ask';
import { dossier } from './fr/dossier';
import { inPage } from './fr/in-page';
import { options } from './fr/options';
import { panel } from './fr/panel';
import { refusals } from './fr/refusals';
import { result } from './fr/result';
import { since } from './fr/since';
import { trials } from './fr/trials';
import { work } from './fr/work';

/** Interface texts. `{name}` is replaced by a value; `one`/`other` follow `{n}`. A rule's texts live in the rule. */
export const fr = {
  header: { logo: 'Témoin', again: 'Relancer l’analyse', menu: 'Langue, options et aide' },
  menu: {
    language: 'Langue',
    french: 'Français',
    english: 'English',
    options: 'Options',
    help: 'Lire un résultat',
    shortcut: 'Raccourci pour analyser',
    version: 'Version {version}',
  },
  status: { NC: 'Non conforme', toCheck: 'À vérifier', NT: 'Non testé', C: 'Conforme', NA: 'Non applicable' },
  impact: { blocking: 'Bloquant', major: 'Gênant', minor: 'Mineur' },
  who: { editor: 'Éditeur', webmaster: 'Webmestre', developer: 'Développeur' },
  scan: {
    windowTitle: 'Témoin : analyse en cours',
    title: 'Analyse de la page en cours',
    bar: 'Règles passées',
    rules: { one: '{n} règle passée sur {total}', other: '{n} règles passées sur {total}' },
    elapsed: '{seconds} s écoulées',
    steps: 'Étapes de l’analyse',
    settle: 'Attendre que la page soit stable',
    settleHint: 'Polices et images chargées, plus rien ne bouge',
    read: 'Lire la page',
    checks: 'Passer les règles',
    merge: 'Réunir les résultats',
    done: ' : terminé',
    now: ' : en cours',
    next: 'ensuite',
    took: '{seconds} s',
    count: '{done}/{total}',
    elements: { one: '{n} élément', other: '{n} éléments' },
    frames: { one: '{elements}, et {n} cadre', other: '{elements}, et {n} cadres' },
    rule: 'Maintenant : {topic}',
    unread: 'Non lu jusqu’ici :',
    unreadCount: { one: '{n} contenu. L’analyse continue sans lui.', other: '{n} contenus. L’analyse continue sans eux.' },
    close: 'Vous pouvez fermer cette fenêtre : l’analyse continue, et l’icône affichera le nombre de défauts.',
    stop: 'Arrêter et garder ce qui est fait',
  },
  refusal: { windowTitle: 'Témoin : page non analysée', code: 'Motif : {code}', settings: 'Ouvrir les réglages de l’extension' },
  refusals,
  ...result,
  ...inPage,
  panel,
  since,
  ask,
  trials,
  work,
  options,
  dossier,
} as const;
