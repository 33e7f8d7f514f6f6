/* Effectifs 2025-2026, dessinés dans le canevas. */
(function () {
  var toile = document.getElementById('effectifs');
  if (!toile) return;
  var c = toile.getContext('2d');
  var valeurs = [96, 104, 128, 121, 117];
  c.fillStyle = '#ffffff'; c.fillRect(0, 0, 520, 260);
  valeurs.forEach(function (v, i) {
    c.fillStyle = '#0b5394';
    c.fillRect(40 + i * 95, 220 - v * 1.4, 60, v * 1.4);
    c.fillStyle = '#1d2733'; c.font = '16px sans-serif'; c.textAlign = 'center';
    c.fillText(i + 1 + 'ᵉ', 70 + i * 95, 243);
    c.fillText(v, 70 + i * 95, 212 - v * 1.4);
  });
  c.fillStyle = '#1d2733'; c.fillRect(20, 220, 480, 2);
})();
