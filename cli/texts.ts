import type { Language } from '../contracts';

const fr = {
  usage: `Témoin : audite des pages web selon le RGAA 4.1.2

  npm start                                  audite l’école d’exemple
  npm run audit -- <adresse ou fichier>…     audite ces pages

  --urls FICHIER       une adresse par ligne (# en tête de ligne : ignorée)
  --format FORMAT      table (par défaut), json ou jsonl
  --details            avec json et jsonl : chaque élément, avec son sélecteur
  --out FICHIER        écrit le résultat dans ce fichier
  --fail-on SEUIL      code 1 s’il y a un défaut (failed), ou plus de N défauts (un nombre)
  --jobs N             pages lues en même temps
  --timeout SECONDES   temps laissé à une page pour s’afficher (30)
  --stay               juge la page telle que chargée : ni redirection, ni envoi de formulaire
  --walk               parcourt aussi chaque page au clavier, pour juger si le focus se voit
  --map DE=VERS        répond aux adresses qui commencent par DE depuis un dossier ou un autre serveur
  --export NOMS        écrit aussi ces fichiers, séparés par des virgules :
                       html, csv, ods, declaration, tickets, earl, json, zip
                       (--out est alors leur dossier, . par défaut)
  --grid FICHIER       votre copie de la grille d’audit officielle, pour ods
  --name NOM           nom du dossier exporté
  --author NOM         auteur du dossier exporté
  --lang fr|en         langue de ce qui est affiché et des fichiers
  --help               cette aide

Codes de fin : 0 terminé, 1 seuil dépassé, 2 rien n’a pu être lancé.
TEMOIN_BROWSER choisit le navigateur (chemin de l’exécutable).
`,
  badOption: (detail: string) => `${detail}\nLa liste des options : npm run audit -- --help`,
  unknownOption: (name: string) => `L’option ${name} n’existe pas.`,
  needsValue: (name: string) => `L’option ${name} attend une valeur.`,
  takesNoValue: (name: string) => `L’option ${name} ne prend pas de valeur.`,
  badValue: (name: string, value: string, wanted: string) => `--${name} ${value} : la valeur attendue est ${wanted}.`,
  wholeNumber: 'un nombre entier à partir de 1',
  threshold: '« failed » ou un nombre entier',
  mapping: 'DE=VERS, où DE est une adresse http(s) et VERS un dossier ou une adresse',
  noTarget: 'Aucune page à auditer : donnez une adresse, un fichier, ou --urls FICHIER.',
  noSuchFile: (file: string) => `Le fichier ${file} n’existe pas ou ne peut pas être lu. Vérifiez son chemin.`,
  notAnAddress: (given: string) =>
    `« ${given} » n’est ni une adresse http(s) ni un fichier de ce dossier. Vérifiez l’orthographe, ou ajoutez https:// devant.`,
  cannotWrite: (file: string) => `Impossible d’écrire ${file}. Choisissez un autre fichier avec --out.`,
  installing: 'Aucun navigateur trouvé : installation de Chromium…',
  noBrowser:
    'Aucun navigateur trouvé, et Chromium n’a pas pu être installé. Installez Chrome, Edge ou Chromium, ou donnez son chemin dans TEMOIN_BROWSER, puis recommencez.',
  noSuchBrowser: (name: string, file: string) => `${name} désigne ${file}, qui n’existe pas. Corrigez ce chemin, ou retirez la variable.`,
  browserFailed: (file: string, why: string) => `Le navigateur ${file} n’a pas démarré (${why}). Essayez-en un autre avec TEMOIN_BROWSER.`,
  extensionFailed: (file: string, why: string) =>
    `Le navigateur ${file} n’a pas chargé l’extension (${why}). Mettez-le à jour, ou choisissez-en un autre avec TEMOIN_BROWSER.`,
  lost: {
    open: (why: string) => `La page ne s’ouvre pas (${why}).`,
    status: (code: number) => `Le serveur répond ${code} : ce n’est pas la page attendue.`,
    silent: 'La page ne répond pas.',
    crashed: 'La page s’est interrompue.',
    closed: 'La page s’est fermée.',
    browser: 'Le navigateur s’est interrompu.',
    slow: (seconds: number) => `Pas de résultat après ${seconds} s.`,
    noPopup: 'Le clic sur l’icône n’a pas lancé l’analyse.',
    unreadable: (why: string) => `Le résultat n’a pas la forme attendue (${why}).`,
    refused: (title: string) => `${title}.`,
  },
  progress: (done: number, total: number, url: string) => `[${done}/${total}] ${url}`,
  ended: (done: number, lost: number, seconds: string) =>
    `${done} ${done > 1 ? 'pages auditées' : 'page auditée'} en ${seconds} s${lost > 0 ? `, ${lost} sans résultat` : ''}`,
  columns: { criterion: 'Critère', status: 'Statut', defects: 'Défauts', questions: 'Questions' },
  headline: (defects: number, questions: number) =>
    `${defects} ${defects > 1 ? 'défauts' : 'défaut'}, ${questions} ${questions > 1 ? 'questions' : 'question'}`,
  read: (elements: number, seconds: string) => `${elements} éléments lus en ${seconds} s`,
  unread: (count: number) => `Non lu : ${count}`,
  written: (file: string) => `Résultat complet : ${file}`,
  exported: (title: string, file: string) => `${title} : ${file}`,
  needsGrid: 'L’export ods remplit votre copie de la grille d’audit : donnez-la avec --grid FICHIER.',
  overThreshold: (count: number, limit: number) => `${count} ${count > 1 ? 'défauts' : 'défaut'} : le seuil de ${limit} est dépassé.`,
  notJudged: (lost: number) =>
    `Le seuil n’a pas pu être vérifié : ${lost} ${lost > 1 ? 'pages n’ont' : 'page n’a'} pas de résultat. Corrigez l’adresse ou relancez.`,
  exampleOpen: (url: string) => `L’école d’exemple est ouverte sur ${url}. Fermez la fenêtre du navigateur pour terminer.`,
};

/** What the command line says, in one language. French gives the shape. */
export type CliTexts = typeof fr;

const en: CliTexts = {
  usage: `Témoin: audits web pages against RGAA 4.1.2

  npm start                                  audits the example school
  npm run audit -- <address or file>…        audits these pages

  --urls FILE          one address per line (a line that starts with # is skipped)
  --format FORMAT      table (default), json or jsonl
  --details            with json and jsonl: each element, with its selector
  --out FILE           writes the result to this file
  --fail-on THRESHOLD  code 1 if there is a defect (failed), or more than N defects (a number)
  --jobs N             pages read at the same time
  --timeout SECONDS    time a page has to show (30)
  --stay               judges the page as loaded: no redirection, no form sent
  --walk               also walks through each page by keyboard, to judge whether the focus shows
  --map FROM=TO        answers addresses that start with FROM from a folder or another server
  --export NAMES       also writes these files, separated by commas:
                       html, csv, ods, declaration, tickets, earl, json, zip
                       (--out is then their folder, . by default)
  --grid FILE          your copy of the official audit grid, for ods
  --name NAME          name of the exported dossier
  --author NAME        author of the exported dossier
  --lang fr|en         language of what is shown and of the files
  --help               this help

Exit codes: 0 done, 1 threshold passed, 2 could not run.
TEMOIN_BROWSER chooses the browser (path of the executable).
`,
  badOption: (detail) => `${detail}\nThe list of options: npm run audit -- --help`,
  unknownOption: (name) => `There is no option ${name}.`,
  needsValue: (name) => `The option ${name} needs a value.`,
  takesNoValue: (name) => `The option ${name} takes no value.`,
  badValue: (name, value, wanted) => `--${name} ${value}: the value must be ${wanted}.`,
  wholeNumber: 'a whole number from 1',
  threshold: '"failed" or a whole number',
  mapping: 'FROM=TO, where FROM is an http(s) address and TO a folder or an address',
  noTarget: 'No page to audit: give an address, a file, or --urls FILE.',
  noSuchFile: (file) => `The file ${file} does not exist or cannot be read. Check its path.`,
  notAnAddress: (given) =>
    `"${given}" is neither an http(s) address nor a file of this folder. Check the spelling, or add https:// in front.`,
  cannotWrite: (file) => `${file} cannot be written. Choose another file with --out.`,
  installing: 'No browser found: installing Chromium…',
  noBrowser:
    'No browser was found, and Chromium could not be installed. Install Chrome, Edge or Chromium, or give its path in TEMOIN_BROWSER, then try again.',
  noSuchBrowser: (name, file) => `${name} names ${file}, which does not exist. Correct this path, or remove the variable.`,
  browserFailed: (file, why) => `The browser ${file} did not start (${why}). Try another one with TEMOIN_BROWSER.`,
  extensionFailed: (file, why) =>
    `The browser ${file} did not load the extension (${why}). Update it, or choose another one with TEMOIN_BROWSER.`,
  lost: {
    open: (why) => `The page does not open (${why}).`,
    status: (code) => `The server answers ${code}: this is not the page that was wanted.`,
    silent: 'The page does not answer.',
    crashed: 'The page crashed.',
    closed: 'The page closed.',
    browser: 'The browser crashed.',
    slow: (seconds) => `No result after ${seconds} s.`,
    noPopup: 'The click on the icon did not start the scan.',
    unreadable: (why) => `The result does not have the expected shape (${why}).`,
    refused: (title) => `${title}.`,
  },
  progress: (done, total, url) => `[${done}/${total}] ${url}`,
  ended: (done, lost, seconds) =>
    `${done} ${done === 1 ? 'page' : 'pages'} audited in ${seconds} s${lost > 0 ? `, ${lost} without a result` : ''}`,
  columns: { criterion: 'Criterion', status: 'Status', defects: 'Defects', questions: 'Questions' },
  headline: (defects, questions) =>
    `${defects} ${defects === 1 ? 'defect' : 'defects'}, ${questions} ${questions === 1 ? 'question' : 'questions'}`,
  read: (elements, seconds) => `${elements} elements read in ${seconds} s`,
  unread: (count) => `Not read: ${count}`,
  written: (file) => `Full result: ${file}`,
  exported: (title, file) => `${title}: ${file}`,
  needsGrid: 'The ods export fills in your copy of the audit grid: give it with --grid FILE.',
  overThreshold: (count, limit) => `${count} ${count === 1 ? 'defect' : 'defects'}: the threshold of ${limit} is passed.`,
  notJudged: (lost) =>
    `The threshold could not be checked: ${lost} ${lost === 1 ? 'page has' : 'pages have'} no result. Correct the address or run again.`,
  exampleOpen: (url) => `The example school is open at ${url}. Close the browser window to end.`,
};

export const cliTexts = (language: Language): CliTexts => ({ fr, en })[language];
