/* Fenêtre de discussion : composant d'un prestataire, racine fermée. */
(function () {
  var hote = document.getElementById('chat-eivo');
  if (!hote) return;
  var racine = hote.attachShadow({ mode: 'closed' });
  racine.innerHTML = '<style>.b{position:fixed;right:1rem;bottom:1rem;padding:.6rem 1rem;border:2px solid #fff;border-radius:4px;background:#0b5394;color:#fff;font:600 1rem/1.3 Arial,sans-serif;cursor:pointer}.b:focus-visible,.p input:focus-visible,.p button:focus-visible{outline:3px solid #0b5394;outline-offset:2px}.p{position:fixed;right:1rem;bottom:4.5rem;width:min(18rem,calc(100% - 2rem));padding:1rem;background:#fff;color:#1d2733;border:1px solid #5c6a79;font:1rem/1.5 Arial,sans-serif}.p[hidden]{display:none}.p label{display:block;font-weight:600}.p input{width:100%;box-sizing:border-box;font:inherit;padding:.4rem;border:1px solid #5c6a79;color:#1d2733;background:#fff}.p button{margin-top:.6rem;font:inherit;padding:.4rem .8rem;border:2px solid #0b5394;background:#fff;color:#0b5394}</style>' +
    '<button class="b" type="button" aria-expanded="false" aria-controls="p">Discuter avec l’accueil</button>' +
    '<div class="p" id="p" hidden><p>Bonjour ! Une question sur la formation ?</p><form><label for="m">Votre message</label><input id="m" type="text" autocomplete="off"><button type="submit">Envoyer le message</button></form><p role="status"></p></div>';
  var bouton = racine.querySelector('.b'), panneau = racine.querySelector('.p');
  bouton.addEventListener('click', function () {
    panneau.hidden = !panneau.hidden;
    bouton.setAttribute('aria-expanded', String(!panneau.hidden));
  });
  racine.querySelector('form').addEventListener('submit', function (e) {
    e.preventDefault();
    racine.querySelector('[role="status"]').textContent = 'Message reçu : l’accueil vous répond du lundi au vendredi.';
  });
})();
