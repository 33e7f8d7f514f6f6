import type { TestId } from '../contracts';
import type { Screen } from './types';

/** Tests about moving pictures and sounds, and about what is handled: maps, games, slide shows. */
const AUDIO_ONLY = ['4.1.1', '4.2.1'];
const SILENT_VIDEO = ['4.1.2', '4.2.2', '4.5.1', '4.6.1'];
const VIDEO_WITH_SOUND = ['4.1.3', '4.2.3', '4.3.1', '4.4.1', '4.5.2', '4.6.2'];
const TIMED = [
  '3.1.5',
  ...AUDIO_ONLY,
  ...SILENT_VIDEO,
  ...VIDEO_WITH_SOUND,
  '4.7.1',
  '4.10.1',
  '4.11.1',
  '4.11.2',
  '4.11.3',
  '10.9.3',
  '10.10.3',
];
const NON_TIMED = ['3.1.6', '4.8.1', '4.8.2', '4.9.1', '4.12.1', '4.12.2', '10.9.4', '10.10.4'];

/**
 * One question before those of a family, asked where nothing of the family was found on the page: no, and none of its tests applies.
 * A test may belong to several: the first that is not answered is asked. So the wider family comes first.
 */
export const screens: readonly Screen[] = [
  {
    id: 'screen.media',
    fr: 'La page propose-t-elle de quoi regarder, écouter ou manipuler : vidéo, son, carte, jeu, diaporama ?',
    en: 'Does the page offer something to watch, hear or handle: video, sound, map, game, slide show?',
    look: {
      fr: 'Comptez aussi les lecteurs d’un autre site, et les liens vers un fichier à écouter ou à regarder.',
      en: 'Count players of other sites too, and links to a file to watch or hear.',
    },
    tests: [...TIMED, ...NON_TIMED, '4.13.1', '4.13.2'],
  },
  {
    id: 'screen.timed-media',
    fr: 'La page propose-t-elle une vidéo, ou joue-t-elle un son ?',
    en: 'Does the page offer a video, or play a sound?',
    tests: TIMED,
  },
  {
    id: 'screen.audio-only',
    fr: 'Parmi les médias, y a-t-il un son sans image : podcast, chronique, annonce ?',
    en: 'Among the media, is there a sound without pictures: podcast, column, announcement?',
    tests: AUDIO_ONLY,
  },
  {
    id: 'screen.silent-video',
    fr: 'Parmi les vidéos, y en a-t-il une sans aucun son ?',
    en: 'Among the videos, is there one without any sound?',
    tests: SILENT_VIDEO,
  },
  {
    id: 'screen.video-with-sound',
    fr: 'Parmi les vidéos, y en a-t-il une qu’on entend ?',
    en: 'Among the videos, is there one that can be heard?',
    tests: VIDEO_WITH_SOUND,
  },
  {
    id: 'screen.handled-media',
    fr: 'La page propose-t-elle une carte, un jeu, un diaporama ou une animation à manipuler ?',
    en: 'Does the page offer a map, a game, a slide show or an animation to handle?',
    tests: NON_TIMED,
  },
  {
    id: 'screen.captcha',
    fr: 'La page demande-t-elle de reconnaître ou de recopier une image pour prouver qu’on n’est pas un robot ?',
    en: 'Does the page ask to recognise or copy an image to prove that one is no robot?',
    tests: ['1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.6', '1.4.7', '1.5.1', '1.5.2'],
  },
  {
    id: 'screen.complex-image',
    fr: 'Une image dit-elle plus qu’une phrase ne peut dire : graphique, schéma, plan, infographie ?',
    en: 'Does an image say more than a sentence can: chart, diagram, map, infographic?',
    tests: [
      ...['1.6.1', '1.6.2', '1.6.3', '1.6.4', '1.6.5', '1.6.6', '1.6.7', '1.6.8', '1.6.9', '1.6.10'],
      ...['1.7.1', '1.7.2', '1.7.3', '1.7.4', '1.7.5', '1.7.6'],
    ],
  },
  {
    id: 'screen.text-in-image',
    fr: 'Une image montre-t-elle du texte à lire : titre, affiche, bouton dessiné ?',
    en: 'Does an image show text to read: title, poster, drawn button?',
    look: { fr: 'Le nom d’une marque dans son logo ne compte pas.', en: 'The name of a brand in its logo does not count.' },
    tests: ['1.8.1', '1.8.2', '1.8.3', '1.8.4', '1.8.5', '1.8.6'],
  },
  {
    id: 'screen.image-caption',
    fr: 'Une image a-t-elle une légende écrite à côté d’elle ?',
    en: 'Does an image have a caption written beside it?',
    tests: ['1.9.1', '1.9.2', '1.9.3', '1.9.4', '1.9.5'],
  },
  {
    id: 'screen.object-image',
    fr: 'Un contenu inséré par une balise object est-il une image ?',
    en: 'Is something inserted by an object tag an image?',
    tests: ['1.1.6', '1.2.3', '1.3.4'],
  },
  {
    id: 'screen.embed-image',
    fr: 'Un contenu inséré par une balise embed est-il une image ?',
    en: 'Is something inserted by an embed tag an image?',
    tests: ['1.1.7', '1.2.6', '1.3.5'],
  },
  {
    id: 'screen.colour-information',
    fr: 'La couleur sert-elle à dire quelque chose : état, catégorie, champ à corriger, courbe ?',
    en: 'Does colour say something: state, category, field to correct, curve?',
    tests: ['3.1.1', '3.1.2', '3.1.3', '3.1.4', '3.1.5', '3.1.6'],
  },
  {
    id: 'screen.shape-information',
    fr: 'Une forme, une taille ou une place dans la page sert-elle à dire quelque chose : « le menu à droite », « le bouton rond » ?',
    en: 'Does a shape, a size or a place on the page say something: “the menu on the right”, “the round button”?',
    tests: ['10.9.1', '10.9.2', '10.9.3', '10.9.4', '10.10.1', '10.10.2', '10.10.3', '10.10.4'],
  },
  {
    id: 'screen.contrast-switch',
    fr: 'La page propose-t-elle un réglage pour renforcer les contrastes ?',
    en: 'Does the page offer a setting to raise contrast?',
    tests: ['3.2.5', '3.3.4'],
  },
  {
    id: 'screen.graphics',
    fr: 'Des icônes ou des graphiques sont-ils nécessaires pour comprendre la page ?',
    en: 'Are icons or charts needed to understand the page?',
    tests: ['3.3.2', '3.3.3'],
  },
  {
    id: 'screen.complex-table',
    fr: 'Un tableau a-t-il des titres sur plusieurs étages, ou qui ne valent que pour une partie de ses lignes ou colonnes ?',
    en: 'Does a table have headers on several levels, or that hold for a part of its rows or columns alone?',
    tests: ['5.1.1', '5.2.1', '5.6.3', '5.7.3'],
  },
  {
    id: 'screen.layout-table',
    fr: 'Un tableau sert-il seulement à placer des contenus côte à côte ?',
    en: 'Does a table only serve to place contents side by side?',
    tests: ['5.3.1', '5.8.1'],
  },
  {
    id: 'screen.list',
    fr: 'La page énumère-t-elle des choses : liste à puces, étapes numérotées, termes et définitions ?',
    en: 'Does the page list things: bullets, numbered steps, terms and definitions?',
    tests: ['9.3.1', '9.3.2', '9.3.3'],
  },
  {
    id: 'screen.quotation',
    fr: 'La page cite-t-elle les mots de quelqu’un d’autre ?',
    en: 'Does the page quote somebody else’s words?',
    tests: ['9.4.1', '9.4.2'],
  },
  {
    id: 'screen.cryptic',
    fr: 'La page contient-elle des émoticônes, des dessins en caractères ou des suites de signes à deviner ?',
    en: 'Does the page hold emoticons, drawings made of characters or runs of signs to guess?',
    tests: ['13.5.1', '13.6.1'],
  },
  {
    id: 'screen.commitment',
    fr: 'Un formulaire engage-t-il la personne (achat, contrat, examen), ou change-t-il ses données ?',
    en: 'Does a form commit the person (purchase, contract, exam), or change their data?',
    tests: ['11.12.1', '11.12.2'],
  },
  {
    id: 'screen.status-message',
    fr: 'Un message s’affiche-t-il sans que la page se recharge : envoi réussi, erreur, progression ?',
    en: 'Does a message show without the page reloading: sent, error, progress?',
    tests: ['7.5.1', '7.5.2', '7.5.3'],
  },
  {
    id: 'screen.hover',
    fr: 'Un contenu apparaît-il au passage de la souris, ou à l’arrivée du clavier : menu, infobulle ?',
    en: 'Does content appear under the pointer, or when the keyboard gets there: menu, tooltip?',
    tests: ['10.13.1', '10.13.2', '10.13.3', '10.14.1', '10.14.2'],
  },
  {
    id: 'screen.time-limit',
    fr: 'La page se recharge-t-elle, en ouvre-t-elle une autre ou ferme-t-elle la session toute seule au bout d’un temps ?',
    en: 'Does the page reload, open another one or end the session by itself after some time?',
    tests: ['13.1.1', '13.1.3', '13.1.4'],
  },
  {
    id: 'screen.motion',
    fr: 'Quelque chose bouge, clignote ou flashe-t-il tout seul : carrousel, animation, vidéo de fond ?',
    en: 'Does something move, blink or flash by itself: carousel, animation, background video?',
    tests: ['13.7.1', '13.7.2', '13.7.3', '13.8.1', '13.8.2'],
  },
  {
    id: 'screen.gesture',
    fr: 'La page attend-elle un geste (glisser, pincer), ou agit-elle dès l’appui, avant de relâcher ?',
    en: 'Does the page expect a gesture (dragging, pinching), or act as soon as one presses, before letting go?',
    tests: ['13.10.1', '13.10.2', '13.11.1'],
  },
  {
    id: 'screen.device-motion',
    fr: 'La page réagit-elle quand on secoue ou penche l’appareil, ou quand on bouge devant lui ?',
    en: 'Does the page react when the device is shaken or tilted, or when one moves in front of it?',
    tests: ['13.12.1', '13.12.2', '13.12.3'],
  },
];

const byId = new Map(screens.map((screen) => [screen.id, screen]));

/** @returns undefined when the family is no longer known */
export function screenOf(id: TestId): Screen | undefined {
  return byId.get(id);
}

/** Families of a test, the widest first. */
export function screensOf(test: TestId): readonly Screen[] {
  return families.get(test) ?? [];
}

const families = new Map<TestId, Screen[]>();
for (const screen of screens) for (const test of screen.tests) families.set(test, [...(families.get(test) ?? []), screen]);
