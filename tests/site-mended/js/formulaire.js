/* Contrôle des formulaires avant envoi (démonstration : rien n'est transmis). */
document.querySelectorAll('form[data-controle]').forEach(function (formulaire) {
  formulaire.noValidate = true;
  formulaire.addEventListener('submit', function (e) {
    e.preventDefault();
    var premier = null;
    formulaire.querySelectorAll('[data-nom]').forEach(function (champ) {
      var id = champ.id + '-erreur';
      var ancien = document.getElementById(id);
      if (ancien) ancien.remove();
      var liens = (champ.getAttribute('aria-describedby') || '').split(' ').filter(function (l) { return l && l !== id; });
      var texte = '';
      if (champ.validity.valueMissing) texte = 'Le champ « ' + champ.dataset.nom + ' » est obligatoire.';
      else if (!champ.checkValidity()) texte = 'Le champ « ' + champ.dataset.nom + ' » n’a pas le format attendu. Exemple : ' + champ.dataset.exemple + '.';
      if (texte) {
        var p = document.createElement('p');
        p.className = 'erreur'; p.id = id; p.textContent = texte;
        champ.parentNode.appendChild(p);
        liens.push(id);
        champ.setAttribute('aria-invalid', 'true');
        premier = premier || champ;
      } else champ.removeAttribute('aria-invalid');
      if (liens.length) champ.setAttribute('aria-describedby', liens.join(' ')); else champ.removeAttribute('aria-describedby');
    });
    var etat = formulaire.querySelector('[role="status"]');
    if (premier) { etat.textContent = ''; premier.focus(); return; }
    etat.className = 'message message-ok';
    etat.textContent = formulaire.dataset.controle;
  });
});

