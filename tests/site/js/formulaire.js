/* Contrôle des formulaires avant envoi (démonstration : rien n'est transmis). */
document.querySelectorAll('form[data-controle]').forEach(function (formulaire) {
  formulaire.noValidate = true;
  formulaire.addEventListener('submit', function (e) {
    e.preventDefault();
    formulaire.querySelectorAll('[required]').forEach(function (champ) {
      champ.classList.toggle('invalide', !champ.checkValidity());
    });
    if (formulaire.checkValidity()) formulaire.querySelector('.retour').innerHTML = '<p>Votre message a bien été envoyé.</p>';
  });
});

