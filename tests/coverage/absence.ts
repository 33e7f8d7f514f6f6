/**
 * What each test of absence is tried with: a page that has none, and the same page with one target, which must withhold NA.
 * The target stands in an open shadow root, where a search of the document does not reach it.
 */
import type { TestId } from '../../contracts';

const PLAIN = '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Bibliothèque</title></head><body><p>Ouvert le mardi.</p>';

export interface Pair {
  readonly without: string;
  readonly with: string;
}

/** HTML of one target → the tests that it concerns. */
const inShadow: Readonly<Record<string, string>> = {
  '<img src="photo.png" alt="">': '1.1.1 1.2.1 1.3.1 1.3.9 1.6.1 1.7.1 1.8.1 1.9.1 3.1.3 10.9.2 10.10.2 13.7.1',
  '<map name="plan"><area href="/a" alt="Accueil" shape="rect" coords="0,0,9,9"></map>': '1.1.2 1.3.2 1.4.2',
  '<map name="plan"><area alt="" shape="rect" coords="0,0,9,9"></map>': '1.2.2',
  '<input type="image" src="ok.png" alt="Valider">': '1.1.3 1.3.3 1.4.3 1.5.2 1.6.4 1.7.2 1.8.2',
  '<a href="/plan"><img ismap src="plan.png" alt="Plan"></a>': '1.1.4 6.1.2',
  '<svg width="9" height="9"><circle r="4"/></svg>': '1.1.5 1.2.4 1.3.6 1.4.6 1.5.1 1.6.5 1.7.5 1.8.6 1.9.4',
  '<object data="plan.png" type="image/png"></object>': '1.1.6 1.2.3 1.3.4 1.4.4 1.6.2 1.7.3 1.8.3 1.9.2',
  '<embed src="plan.png" type="image/png">': '1.1.7 1.2.6 1.3.5 1.4.5 1.6.3 1.7.4 1.8.4 1.9.3',
  '<canvas width="9" height="9"></canvas>': '1.1.8 1.2.5 1.3.7 1.3.8 1.4.7 1.6.7 1.6.8 1.7.6 1.8.5 1.9.5 13.1.1',
  '<img src="lettres.png" alt="Code à recopier"><input aria-label="Code">': '1.4.1',
  '<svg aria-label="Effectifs" role="img" width="9" height="9"><circle r="4"/></svg>': '1.6.6',
  '<img src="graphique.png" alt="Effectifs" aria-describedby="detail"><p id="detail">Huit classes.</p>': '1.6.9',
  '<span role="img" aria-label="Bravo">👏</span>': '1.6.10',
  '<iframe srcdoc="<p>Plan</p>" title="Plan d’accès"></iframe>': '2.1.1 2.2.1',
  '<video controls src="visite.mp4"></video>':
    '3.1.5 4.1.2 4.1.3 4.2.2 4.2.3 4.3.1 4.4.1 4.5.1 4.5.2 4.6.1 4.6.2 4.7.1 4.10.1 4.11.1 4.11.2 4.11.3 4.13.1 4.13.2 10.9.3 10.10.3',
  '<audio controls src="chanson.mp3"></audio>': '4.1.1 4.2.1',
  '<video><track kind="captions" srclang="fr" src="visite.vtt"></video>': '4.3.2',
  '<div class="leaflet-container">Carte</div>': '3.1.6 4.8.1 4.8.2 4.9.1 4.12.1 4.12.2 10.9.4 10.10.4',
  '<table><tr><th>Jour</th><th>Heure</th></tr><tr><td>Lundi</td><td>9 h</td></tr></table>':
    '5.3.1 5.4.1 5.5.1 5.6.1 5.6.2 5.6.4 5.7.1 5.7.3 5.8.1',
  '<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><th>D</th><td>E</td><td>F</td></tr></table>': '5.1.1 5.2.1 5.6.3',
  '<table><tr><th scope="col">Jour</th></tr><tr><td>Lundi</td></tr></table>': '5.7.2',
  '<table><tr><th id="jour">Jour</th></tr><tr><td headers="jour">Lundi</td></tr></table>': '5.7.4',
  '<div role="table"><div role="row"><span role="columnheader">Jour</span></div></div>': '5.7.5',
  '<a href="/horaires">Horaires</a>': '6.1.1 6.1.5 6.2.1 10.7.1 12.9.1',
  '<a href="/horaires"><img src="i.png" alt=""> Horaires</a>': '6.1.3',
  '<svg width="9" height="9"><a href="/horaires"><text y="9">Horaires</text></a></svg>': '6.1.4',
  '<button type="button">Ouvrir</button>': '3.3.1 11.9.1 11.9.2',
  '<div role="progressbar" aria-valuenow="3" aria-label="Envoi"></div>': '7.1.1 7.1.2 7.1.3',
  '<p onclick="ouvrir()">Ouvrir</p>':
    '7.2.1 7.2.2 7.3.1 7.3.2 7.4.1 7.5.1 7.5.2 7.5.3 10.13.1 10.13.2 10.13.3 12.8.2 12.10.1 12.11.1 13.1.3 13.7.2 13.8.1 13.8.2 13.10.1 13.10.2 13.11.1 13.12.1 13.12.2 13.12.3',
  '<p lang="en">Open on Tuesday.</p>': '8.8.1',
  '<p lang="ar" dir="rtl">مفتوح يوم الثلاثاء</p>': '8.10.1 8.10.2',
  '<h2>Horaires</h2>': '9.1.1 9.1.2',
  '<p style="color:#024;background-color:#eef">Fermé le lundi.</p>': '3.1.1 10.5.1 10.5.2',
  '<p style="background-color:#eef;color:#024;background-image:linear-gradient(#eef,#fff)">Fermé le lundi.</p>': '10.5.3',
  '<p><b>Fermé le lundi.</b></p>': '3.2.2',
  '<p style="font-size:30px">Fermé le lundi.</p>': '3.2.3',
  '<p style="font-size:30px"><b>Fermé le lundi.</b></p>': '3.2.4',
  '<p>Voir les <a href="/horaires" style="color:#24c;text-decoration:none">horaires</a> de la salle.</p>': '10.6.1',
  '<p hidden>Fermé le lundi.</p>': '10.8.1',
  '<p style="writing-mode:vertical-rl">Fermé le lundi.</p>': '10.11.2',
  '<style>p:hover + p{display:none}</style><p>Fermé</p><p>le lundi</p>': '10.14.1',
  '<style>p:focus + p{display:none}</style><p>Fermé</p><p>le lundi</p>': '10.14.2',
  '<style>p{animation:bouge 1s infinite}@keyframes bouge{to{opacity:.5}}</style><p>Fermé</p>': '13.7.3',
  '<label for="nom">Nom</label><input id="nom" required>':
    '11.1.1 11.1.2 11.1.3 11.2.1 11.2.5 11.2.6 11.3.2 11.4.1 11.4.2 11.10.2 11.10.3 11.10.4 11.10.5 11.10.6 11.10.7 11.11.1 11.11.2 11.13.1',
  '<input title="Nom">': '11.2.2',
  '<input aria-label="Nom">': '11.2.3',
  '<span id="n">Nom</span><input aria-labelledby="n">': '11.2.4',
  '<form><label>Nom <input></label><label>Prénom <input></label><button>Envoyer</button></form>': '11.3.1 11.5.1 11.10.1 11.12.1 11.12.2',
  '<label><input type="checkbox"> J’accepte</label>': '11.4.3',
  '<fieldset><legend>Séance</legend><label><input type="radio"> Matin</label></fieldset>': '11.6.1 11.7.1',
  '<select aria-label="Jour"><optgroup label="Semaine"><option>Lundi</option></optgroup></select>': '11.8.1 11.8.2 11.8.3',
  '<a href="#contenu">Aller au contenu</a>': '12.7.2',
  '<a href="/a">Accueil</a> <a href="/b">Contact</a>': '12.8.1',
  '<a href="/reglement.pdf">Règlement</a>': '13.3.1 13.4.1',
};

/** What only the document has, or what every page with a text has. */
const ofThePage: Readonly<Record<TestId, Pair>> = {
  '3.2.1': { without: '<!doctype html><html lang="fr"><title>Bibliothèque</title><body>', with: PLAIN },
  '8.1.3': { without: '<html lang="fr"><title>Bibliothèque</title><body><p>Ouvert</p>', with: PLAIN },
  '8.4.1': { without: '<!doctype html><html><title>Bibliothèque</title><body><p>Ouvert</p>', with: PLAIN },
  '8.6.1': { without: '<!doctype html><html lang="fr"><body><p>Ouvert le mardi.</p>', with: PLAIN },
  '9.2.1': { without: '<html lang="fr"><title>Bibliothèque</title><body><p>Ouvert</p>', with: PLAIN },
  '10.11.1': { without: '<!doctype html><html lang="fr"><title>Bibliothèque</title><body>', with: PLAIN },
  '13.1.2': { without: PLAIN, with: PLAIN.replace('</head>', '<meta http-equiv="refresh" content="90000;url=/a"></head>') },
};

export const pairs: ReadonlyMap<TestId, Pair> = new Map([
  ...Object.entries(inShadow).flatMap(([html, tests]) => tests.split(' ').map((test) => [test, pairOf(html)] as const)),
  ...Object.entries(ofThePage),
]);

/** Not a text that could itself be the target: the page without has the shadow root too, with nothing but a plain text in it. */
function pairOf(html: string): Pair {
  const hosted = (content: string) => `${PLAIN}<section><template shadowrootmode="open">${content}</template></section>`;
  return { without: hosted('<p>Ouvert le jeudi.</p>'), with: hosted(html) };
}
