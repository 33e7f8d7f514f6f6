/** A page of about `n` elements shaped like a school site (cards, lists, tables, forms, images), with faults at fixed places. */
export function synth(n) {
  const out = [
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page ${n}</title><style>`,
    'body{font:16px/1.5 sans-serif;color:#222;background:#fff}.card{border:1px solid #ccc;padding:8px;background:linear-gradient(#fff,#eee)}' +
      '.low{color:#999}.tag{position:relative;background:#eef}</style></head><body>' +
      '<header><nav aria-label="Menu"><ul><li><a href="/">Accueil</a></li></ul></nav></header><main><h1>Page</h1>',
  ];
  for (let count = 12, i = 1; count < n; count += 24, i++) {
    out.push(
      `<section class="card" id="s${i}"><h2>Actualité ${i}</h2><p>Texte <strong>important</strong> et <a href="/a${i}">${i % 7 ? `Article ${i}` : 'cliquez ici'}</a>.</p>`,
      `<img src="data:," ${i % 5 ? `alt="Photo ${i}"` : ''} width="10" height="10"><ul><li><a href="/b${i}">Lien B${i}</a></li>` +
        `<li class="${i % 3 ? '' : 'low'}"><span class="tag">Étiquette ${i}</span></li></ul>`,
      `<form><label for="f${i}">Nom</label><input id="${i % 11 ? 'f' : 'g'}${i}" type="text"><button type="button">${i % 13 ? 'Envoyer' : ''}</button></form>`,
      `<table><tr><th scope="col">A</th><th scope="col">B</th></tr><tr><td>${i}</td><td>${i * 2}</td></tr></table></section>`,
    );
  }
  out.push('</main><footer><p>Pied</p></footer></body></html>');
  return out.join('\n');
}
