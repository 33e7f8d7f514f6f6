import type { Language, UnreadKind } from '../contracts';
import type { PageState } from '../referential/types';
import type { Cause } from '../referential/verdict';
import type { Plural } from '.';
import { fill, plural } from './format';

/** Why a test has its status, in one sentence per cause. */
interface WhyTexts {
  readonly causes: Readonly<Record<Exclude<Cause['code'], 'state' | 'person-only'>, Plural | string>>;
  readonly states: Readonly<Record<PageState, string>>;
  readonly personOnly: string;
  readonly unread: Readonly<Record<UnreadKind, string>>;
}

const fr: WhyTexts = {
  causes: {
    proven: { one: 'Un défaut est prouvé.', other: '{n} défauts sont prouvés.' },
    'judged-failed': {
      one: 'Une personne a jugé qu’un élément n’est pas conforme.',
      other: 'Une personne a jugé que {n} éléments ne sont pas conformes.',
    },
    'page-failed': '{author} a jugé la page non conforme le {date}.',
    'none-on-page': 'Rien dans la page n’est concerné.',
    'targets-not-concerned': {
      one: 'Une personne a jugé le seul élément trouvé sans objet.',
      other: 'Une personne a jugé les {n} éléments trouvés sans objet.',
    },
    'page-not-concerned': '{author} a jugé la page non concernée le {date}.',
    'to-place': {
      one: 'Un défaut relève du test {a} ou du test {b} : à une personne de dire lequel.',
      other: '{n} défauts relèvent du test {a} ou du test {b} : à une personne de dire lequel.',
    },
    questions: { one: 'Une question attend une réponse.', other: '{n} questions attendent une réponse.' },
    'to-confirm': {
      one: 'Une réponse est à confirmer : ce qu’elle jugeait a changé.',
      other: '{n} réponses sont à confirmer : ce qu’elles jugeaient a changé.',
    },
    unread: 'Du contenu non lu peut cacher un cas ({kinds}).',
    crashed: { one: 'La règle {rules} s’est interrompue.', other: 'Les règles {rules} se sont interrompues.' },
    'not-run': { one: 'La règle {rules} n’a pas tourné.', other: 'Les règles {rules} n’ont pas tourné.' },
    stopped: 'L’analyse a été arrêtée avant la fin.',
    'not-provable': 'Aucun défaut prouvé : il faut l’œil d’une personne pour conclure.',
    'all-passed': { one: 'Le seul élément concerné a été vérifié.', other: 'Les {n} éléments concernés ont été vérifiés.' },
    'nothing-wrong': 'Toute la page a été vérifiée, rien n’est à corriger.',
    'all-answered': {
      one: 'Tout est vérifié, dont un élément par une personne.',
      other: 'Tout est vérifié, dont {n} éléments par une personne.',
    },
    'page-passed': '{author} a jugé la page conforme le {date}.',
  },
  states: {
    'zoom-200': 'La page n’a pas été regardée agrandie à 200 %.',
    'reflow-320': 'La page n’a pas été regardée dans une petite fenêtre (320 px).',
    spacing: 'La page n’a pas été regardée avec un texte plus espacé.',
    focus: 'La page n’a pas été parcourue avec la touche Tab.',
    hover: 'Ce qui apparaît au survol ou au focus n’a pas été essayé.',
    motion: 'Les mouvements de la page n’ont pas été observés.',
    action: 'Les scripts de la page n’ont pas été essayés.',
    submit: 'Aucun formulaire n’a été envoyé avec une erreur.',
    'contrast-mode': 'Aucun mode contrasté n’a été essayé.',
    'styles-off': 'La page n’a pas été lue sans ses styles.',
    orientation: 'La page n’a pas été regardée en portrait et en paysage.',
    media: 'Les sons et vidéos n’ont pas été écoutés ni regardés.',
    at: 'La page n’a pas été écoutée avec un lecteur d’écran.',
    sample: 'Il faut comparer plusieurs pages du site.',
  },
  personOnly: 'Seule une personne peut juger. {because}',
  unread: {
    frame: 'cadre d’un autre site',
    'frame-hidden': 'cadre caché',
    shadow: 'composant fermé',
    stylesheet: 'feuille de style',
    canvas: 'dessin',
    media: 'son ou vidéo',
    document: 'fichier affiché',
    lazy: 'contenu pas encore chargé',
  },
};

const en: WhyTexts = {
  causes: {
    proven: { one: 'One defect is proven.', other: '{n} defects are proven.' },
    'judged-failed': { one: 'A person judged that one element fails.', other: 'A person judged that {n} elements fail.' },
    'page-failed': '{author} judged that the page fails on {date}.',
    'none-on-page': 'Nothing in the page is concerned.',
    'targets-not-concerned': {
      one: 'A person judged that the only element found is not concerned.',
      other: 'A person judged that the {n} elements found are not concerned.',
    },
    'page-not-concerned': '{author} judged that the page is not concerned on {date}.',
    'to-place': {
      one: 'One defect falls under test {a} or test {b}: a person has to say which.',
      other: '{n} defects fall under test {a} or test {b}: a person has to say which.',
    },
    questions: { one: 'One question waits for an answer.', other: '{n} questions wait for an answer.' },
    'to-confirm': {
      one: 'One answer is to be confirmed: what it judged has changed.',
      other: '{n} answers are to be confirmed: what they judged has changed.',
    },
    unread: 'Content that was not read may hide a case ({kinds}).',
    crashed: { one: 'The rule {rules} stopped on an error.', other: 'The rules {rules} stopped on an error.' },
    'not-run': { one: 'The rule {rules} did not run.', other: 'The rules {rules} did not run.' },
    stopped: 'The scan was stopped before the end.',
    'not-provable': 'No proven defect: it takes a person’s eye to conclude.',
    'all-passed': { one: 'The only element concerned was checked.', other: 'All {n} elements concerned were checked.' },
    'nothing-wrong': 'The whole page was checked, nothing is to be mended.',
    'all-answered': { one: 'All is checked, one element by a person.', other: 'All is checked, {n} elements by a person.' },
    'page-passed': '{author} judged that the page passes on {date}.',
  },
  states: {
    'zoom-200': 'The page was not looked at enlarged to 200%.',
    'reflow-320': 'The page was not looked at in a small window (320 px).',
    spacing: 'The page was not looked at with text spaced out.',
    focus: 'The page was not walked through with the Tab key.',
    hover: 'What appears on hover or focus was not tried.',
    motion: 'The motion of the page was not watched.',
    action: 'The scripts of the page were not tried.',
    submit: 'No form was sent with an error.',
    'contrast-mode': 'No contrast mode was tried.',
    'styles-off': 'The page was not read without its styles.',
    orientation: 'The page was not looked at in portrait and in landscape.',
    media: 'Sounds and videos were not played.',
    at: 'The page was not heard with a screen reader.',
    sample: 'Several pages of the site have to be compared.',
  },
  personOnly: 'Only a person can judge. {because}',
  unread: {
    frame: 'frame of another site',
    'frame-hidden': 'hidden frame',
    shadow: 'closed component',
    stylesheet: 'style sheet',
    canvas: 'drawing',
    media: 'sound or video',
    document: 'file shown in the page',
    lazy: 'content not loaded yet',
  },
};

const texts: Readonly<Record<Language, WhyTexts>> = { fr, en };

/** The sentence of why: what a status rests on, or what stands in the way of one. */
export function why(cause: Cause, language: Language): string {
  const { causes, states, personOnly, unread } = texts[language];
  if (cause.code === 'state') return states[cause.state];
  if (cause.code === 'person-only') return fill(personOnly, { because: cause.because[language] }, language);
  const count = 'n' in cause ? cause.n : 'rules' in cause ? cause.rules.length : 1;
  return fill(
    plural(causes[cause.code], count, language),
    {
      n: count,
      ...('author' in cause && { author: cause.author || '—', date: day(cause.at, language) }),
      ...('tests' in cause && { a: cause.tests[0], b: cause.tests[1] }),
      ...('rules' in cause && { rules: cause.rules }),
      ...('kinds' in cause && { kinds: cause.kinds.map((kind) => unread[kind]).join(', ') }),
    },
    language,
  );
}

function day(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(iso));
}
