import { expect, it } from 'vitest';
import { inPage, useBrowser } from './browser';

declare const temoin: typeof import('./harness');

useBrowser();

it('tells what could not be looked at', async () => {
  const unread = await inPage(
    `<x-map id=closed style="display:block;width:99px;height:99px"></x-map><x-text id=no1>texte</x-text><x-empty id=no2></x-empty>
     <canvas id=canvas aria-label=Courbe></canvas><canvas id=no3 width=1 height=1></canvas><canvas id=no4 hidden></canvas>
     <video id=video controls></video><audio id=no5></audio><embed id=file type="application/pdf" src="data:application/pdf,">
     <img id=late data-src="a.png" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width=9 height=9><img id=no6 data-src=a.png src=b.png>`,
    async () => {
      temoin.at('#closed').attachShadow({ mode: 'closed' }).innerHTML = '<p>secret</p>';
      return temoin
        .unreadOf(await temoin.open(), ['#frame'])
        .map(({ kind, selector, label, frame }) => `${kind} ${frame} ${selector} ${label}`);
    },
  );
  expect(unread.map((line) => line.replace(/ data:\S+$/, ''))).toEqual([
    'shadow #frame #closed closed',
    'canvas #frame #canvas Courbe',
    'media #frame #video video',
    'document #frame #file file',
    'lazy #frame #late a.png',
  ]);
});

it('finds nothing unread in a plain page', async () => {
  const unread = await inPage('<h1>Titre</h1><p>Texte <img src="data:," alt="">', async () => temoin.unreadOf(await temoin.open(), []));
  expect(unread).toEqual([]);
});

it('reads the rules of every sheet it may, nested, imported and layered', async () => {
  const rules = await inPage(
    `<style>@media (min-width: 1px) { .a { color: red; &:hover { display: block } .b & { top: 0 } } } @layer x { .c { color: red } }
     @media print { .no1 { color: red } } @keyframes no2 { from { top: 0 } } @font-face { font-family: no3; src: url(x) } @page { margin: 0 }</style>`,
    async () => temoin.cssRules(await temoin.open()).rules.map(({ selector, style }) => `${selector} ${style.length}`),
  );
  expect(rules).toEqual(['.a 1', ':is(.a):hover 1', '.b :is(.a) 1', '.c 1']);
});

it('keeps the facts that other dates are compared with', async () => {
  const facts = await inPage(
    `<!DOCTYPE html><html lang="fr-FR"><head><base href="https://ecole.fr/"><title>Accueil</title><meta name=description content="Une école"></head><body>
     <header><nav aria-label=Menu><a href=/a>A</a><a href=/b>B</a></nav></header><main><h1>École</h1>
     <form role=search><input aria-label=Rechercher></form><input aria-label=Nom>
     <a href="/doc.PDF?v=1">Livret</a><a href=/page.pdf.html>Page</a></main>
     <footer><a href=/x>Mentions légales</a><a href=/y>Accessibilité : non conforme</a><a href=/z>Plan du site</a><a href=/w>Aide à la personne</a></footer>`,
    async () => temoin.factsOf(await temoin.open()),
  );
  expect(facts).toMatchObject({
    title: 'Accueil',
    h1: ['École'],
    lang: 'fr-FR',
    description: 'Une école',
    innerWidth: 1280,
    quirks: false,
    contentType: 'text/html',
  });
  expect(facts.navigation.map(({ name, links }) => [name, ...links.map(({ href }) => href)])).toEqual([
    ['Menu', 'https://ecole.fr/a', 'https://ecole.fr/b'],
  ]);
  expect(facts.search.map(({ name }) => name)).toEqual(['Rechercher']);
  expect(facts.documentLinks).toEqual([{ text: 'Livret', href: 'https://ecole.fr/doc.PDF?v=1' }]);
  expect(facts.legalLinks.map(({ kind }) => kind)).toEqual(['legal-notice', 'accessibility', 'site-map']);
  expect(facts.zones.map(({ landmark }) => landmark)).toEqual(['banner', 'banner>navigation[Menu]', 'main>search', 'contentinfo']);
});

it('fingerprints a zone by its structure, then by its text', async () => {
  const zone = (html: string) => inPage(html, async () => temoin.factsOf(await temoin.open()).zones[0]!);
  const one = await zone('<nav><ul><li><a href=/a>A</a><li><a href=/b>B</a></ul></nav>');
  const more = await zone('<nav class=x><ul><li><a href=/a>A</a><li><a href=/b>B</a><li><a href=/c>C</a></ul></nav>');
  const other = await zone('<nav><a href=/a>A</a> <a href=/b>B</a></nav>');
  expect([more.shape === one.shape, more.text === one.text]).toEqual([true, false]);
  expect([other.shape === one.shape, other.text === one.text]).toEqual([false, true]);
});
