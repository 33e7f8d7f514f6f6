/* Fenêtre de discussion : composant d'un prestataire, racine fermée. */
(function () {
  var hote = document.getElementById('chat-eivo');
  if (!hote) return;
  var racine = hote.attachShadow({ mode: 'closed' });
  racine.innerHTML = '<style>.b{position:fixed;right:1rem;bottom:1rem;width:56px;height:56px;border:0;border-radius:50%;background:#0b5394;color:#fff;cursor:pointer}.p{position:fixed;right:1rem;bottom:5.5rem;width:min(18rem,calc(100% - 2rem));padding:1rem;background:#fff;border:1px solid #ccd;font-family:sans-serif}</style>' +
    '<div class="p" hidden><p>Bonjour ! Une question sur la formation ?</p><input placeholder="Votre message"></div>' +
    '<button class="b"><svg width="26" height="26" viewBox="0 0 26 26"><path d="M3 4h20v14H11l-6 5v-5H3z" fill="currentColor"/></svg></button>';
  racine.querySelector('.b').addEventListener('click', function () { var p = racine.querySelector('.p'); p.hidden = !p.hidden; });
})();
