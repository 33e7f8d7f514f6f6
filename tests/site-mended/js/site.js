/* Comportements communs : sous-menu, carrousel */
(function () {
  document.querySelectorAll('.ouvre-sous-menu').forEach(function (bouton) {
    var parent = bouton.parentNode;
    function regler(ouvert) {
      parent.classList.toggle('ouvert', ouvert);
      bouton.setAttribute('aria-expanded', String(ouvert));
    }
    bouton.addEventListener('click', function () { regler(bouton.getAttribute('aria-expanded') !== 'true'); });
    parent.addEventListener('keydown', function (e) {
      if (e.key !== 'Escape' || bouton.getAttribute('aria-expanded') !== 'true') return;
      regler(false);
      bouton.focus();
    });
    document.addEventListener('click', function (e) { if (!parent.contains(e.target)) regler(false); });
    parent.addEventListener('focusout', function (e) { if (e.relatedTarget && !parent.contains(e.relatedTarget)) regler(false); });
  });
})();
(function () {
  var diapos = document.querySelectorAll('.diapo');
  var etat = document.getElementById('etat-carrousel');
  if (!diapos.length || !etat) return;
  var courante = 0;
  function aller(pas) {
    diapos[courante].hidden = true;
    courante = (courante + pas + diapos.length) % diapos.length;
    diapos[courante].hidden = false;
    etat.textContent = 'Annonce ' + (courante + 1) + ' sur ' + diapos.length;
  }
  document.getElementById('diapo-precedente').addEventListener('click', function () { aller(-1); });
  document.getElementById('diapo-suivante').addEventListener('click', function () { aller(1); });
})();

