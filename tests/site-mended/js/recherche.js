/* Recherche dans les titres et les mots clés des pages du site. */
(function () {
  var pages = [
    ['index.html', 'Accueil', 'accueil école ingénieurs portes ouvertes rentrée'],
    ['formations.html', 'Toutes les formations', 'formations cycle préparatoire ingénieur alternance mastère'],
    ['formation-systemes-embarques.html', 'Spécialité Systèmes embarqués', 'emploi du temps frais scolarité crédits ects électronique'],
    ['candidature.html', 'Candidature en ligne', 'admission inscription dossier candidature'],
    ['vie-etudiante.html', 'Vie étudiante', 'logement associations sport restaurant plan campus'],
    ['actualites.html', 'Actualités', 'actualités forum hackathon conférence'],
    ['mediatheque.html', 'Médiathèque', 'vidéo podcast film'],
    ['documents.html', 'Documents à télécharger', 'règlement calendrier brochure pdf'],
    ['contact.html', 'Contact', 'adresse téléphone courriel']
  ];
  var mot = (new URLSearchParams(location.search).get('q') || '').trim();
  if (!mot) return;
  var bas = mot.toLowerCase();
  var liste = document.getElementById('resultats');
  var trouve = pages.filter(function (p) { return (p[1] + ' ' + p[2]).toLowerCase().indexOf(bas) >= 0; });
  liste.textContent = '';
  trouve.forEach(function (p) {
    var li = document.createElement('li'), a = document.createElement('a');
    a.href = p[0]; a.textContent = p[1]; li.appendChild(a); liste.appendChild(li);
  });
  document.getElementById('bilan').textContent = trouve.length + ' page(s) pour la recherche : ' + mot;
  document.title = 'Recherche de ' + mot + ' : ' + trouve.length + ' page(s) – École d’ingénieurs du Val d’Orne';
})();
