/* Comportements communs : carrousel */
(function () {
  var diapos = document.querySelectorAll('.diapo');
  if (!diapos.length) return;
  var courante = 0;
  window.allerDiapo = function (pas) {
    diapos[courante].hidden = true;
    courante = (courante + pas + diapos.length) % diapos.length;
    diapos[courante].hidden = false;
  };
  setInterval(function () { window.allerDiapo(1); }, 5000);
})();

