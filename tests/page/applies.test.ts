import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { inPage, useBrowser } from './browser';

declare const temoin: typeof import('./harness');

useBrowser();

/** Probes that count something. */
const counts = (html: string) =>
  inPage(html, async () => {
    const page = await temoin.open();
    const all = Object.entries(await temoin.countProbes(page)).map(([name, count]) => [name.slice('probe:'.length), count] as const);
    return Object.fromEntries(all.filter(([, count]) => count > 0));
  });

it('proves absence in a plain page', async () => {
  expect(await counts('<p>Un texte.')).toEqual({ doctype: 1, 'doctype-html5': 1, 'text-small-regular': 1, 'writing-horizontal': 1 });
});

/** Each page holds what the named probes must count (others may, too). */
it.each([
  ['<h1>Grand</h1>', ['text-large-bold']],
  ['<p style="font-size:24px">Grand', ['text-large-regular']],
  ['<p hidden><b>Petit</b>', ['text-small-bold', 'hidden-content']],
  ['<img src="data:,">', ['text-small-bold', 'text-large-bold', 'may-move']],
  ['<style>p::before{content:"*"}</style><p>a', ['text-large-bold']],
  ['<p>a <span style="color:red">b</span>', ['text-colour-differs', 'text-colour-declared']],
  ['<p>a<p style="background:#ff0">b', ['text-colour-differs', 'background-colour-declared']],
  ['<style>p{background:var(--x)}</style><p>a', ['background-colour-declared', 'background-image', 'may-move']],
  ['<p bgcolor=red background=x>a', ['background-colour-declared', 'background-image']],
  [
    '<p>Lire <a href=/x style="text-decoration:none;border-bottom:1px solid transparent">ceci</a>.',
    ['link-by-colour', 'link-text', 'focusable', 'component'],
  ],
  ['<a href=/x><img alt=x></a>', ['link-image']],
  ['<a href=/x><svg><title>x</title></svg> y</a>', ['link-composite']],
  ['<svg><a href=/x><text>x</text></a></svg>', ['link-svg', 'focusable']],
  ['<a href="#main">Aller au contenu</a>', ['link-in-page']],
  ['<div style="width:9px;height:9px;overflow:auto"><p style="width:99px">a', ['focusable']],
  ['<input><input>', ['field', 'field-beyond-first', 'field-in-form-of-several', 'focusable-beyond-first']],
  ['<img src="data:,"><button>Envoyer</button>', ['captcha-image']],
  ['<p style="writing-mode:vertical-rl">縦', ['writing-vertical']],
  ['<p>שלום', ['text-against-direction']],
  ['<img alt="שלום">', ['text-against-direction']],
  ['<style>a:hover + p{display:block}</style>', ['reveal-on-hover', 'reveal']],
  ['<style>a{&:focus-within p{opacity:1}}</style>', ['reveal-on-focus', 'reveal']],
  ['<p onclick="x()">a', ['script', 'script-or-aria', 'component', 'may-move', 'may-sound', 'reveal']],
  ['<script type=module></script>', ['script']],
  ['<p aria-live=polite>a', ['script-or-aria']],
  ['<style>p{transition:top 1s}</style>', ['css-motion', 'may-move']],
  ['<table><tr><th>a<th>b<tr><td>1<td>2</table>', ['table-not-single']],
  ['<table><tr><th>a<th>b<th>c<tr><td>1<td>2<td>3</table>', ['table-not-single', 'table-maybe-complex']],
])('counts in %s', async (html, names) => {
  expect(Object.keys(await counts(html))).toEqual(expect.arrayContaining(names));
});

/** Near misses: the named probes must say 0. */
it.each([
  ['<p>a <a href=/x>b</a>', ['link-by-colour', 'link-image', 'link-composite', 'link-svg', 'link-in-page']],
  ['<a href=/x><img alt=x></a>', ['link-text', 'link-composite']],
  ['<style>a:hover{color:red;text-decoration:none;background-color:#eee}</style>', ['reveal-on-hover', 'reveal']],
  ['<script type="application/ld+json">{}</script>', ['script', 'may-sound', 'reveal']],
  ['<input>', ['field-beyond-first', 'field-in-form-of-several', 'focusable-beyond-first']],
  ['<img src="data:,"><p>Lire <a href=/x>b</a>', ['captcha-image']],
  ['<table><tr><td>a</table>', ['table-not-single', 'table-maybe-complex']],
  ['<table><tr><th>a<th>b<tr><td>1<td>2</table>', ['table-maybe-complex']],
])('proves absence in %s', async (html, names) => {
  const found = Object.keys(await counts(html));
  expect(names.filter((name) => found.includes(name))).toEqual([]);
});

it('documents every probe', async () => {
  const names = await inPage('', () => Object.keys(temoin.probes));
  const readme = await readFile(new URL('../../engine/page/applies/README.md', import.meta.url), 'utf8');
  const documented = [...readme.matchAll(/^\| `([a-z0-9-]+)`\s+\|/gm)].map(([, name]) => name);
  expect(documented.sort()).toEqual(names.sort());
});
