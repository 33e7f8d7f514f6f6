/**
 * Names and roles beside two second opinions: `dom-accessibility-api` and Chromium's own tree.
 * Where one of them differs from us, the list below says who is right and why; anything else fails.
 */
import path from 'node:path';
import type { Browser, CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Server, serve } from '../../cli/serve';
import type { Named } from '../browser/index-harness';
import { openBrowser } from '../browser/open';
import { bundle } from './bundle';

declare const temoin: { readNames(): Promise<Named[]>; elementAt(i: number): Element | null };

let browser: Browser;
let server: Server;
let named: Named[];
let chromium: { name: string; ignored: boolean }[];

beforeAll(async () => {
  const harness = await bundle([], 'tests/browser/index-harness.ts');
  browser = await openBrowser();
  server = await serve(path.resolve(import.meta.dirname, '../browser'));
  const tab = await browser.newPage();
  await tab.goto(`${server.base}/names.html`);
  await tab.evaluate(`${harness};globalThis.temoin = temoin;`);
  named = await tab.evaluate(() => temoin.readNames());
  const session = await tab.createCDPSession();
  chromium = [];
  for (let i = 0; i < named.length; i++) chromium.push(await askChromium(session, i));
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('are those of the specification', () => {
  const wrong = named.filter(({ wanted, ours }) => wanted.name !== ours.name || wanted.role !== ours.role);
  expect(wrong.map(({ html, ours }) => `${html}: ${ours.role} “${ours.name}”`)).toEqual([]);
});

it('differ from dom-accessibility-api where we know why', () => {
  const names = named.filter(({ ours, library }) => ours.name !== library.name);
  const roles = named.filter(({ ours, library }) => ours.role !== sameRole(library.role));
  expect.soft(names.map(({ html, library }) => `${html}: “${shown(library.name)}”`)).toEqual(Object.keys(libraryNames));
  expect.soft(roles.map(({ html, library }) => `${html}: ${library.role || 'none'}`)).toEqual(Object.keys(libraryRoles));
});

it('differ from Chromium where we know why', () => {
  const differing = named.flatMap(({ html, ours }, i) => {
    const theirs = chromium[i];
    return !theirs || theirs.ignored || theirs.name === ours.name ? [] : [`${html}: “${shown(theirs.name)}”`];
  });
  expect(differing).toEqual(Object.keys(chromiumNames));
});

async function askChromium(session: CDPSession, i: number): Promise<{ name: string; ignored: boolean }> {
  const { result } = await session.send('Runtime.evaluate', { expression: `temoin.elementAt(${i})` });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
  return {
    name: String(nodes[0]?.name?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
    ignored: nodes[0]?.ignored ?? true,
  };
}

/** Glyphs of icon fonts, which no editor shows. */
const shown = (name: string) => name.replace(/\p{Co}/gu, '□');

const sameRole = (role: string) => ({ presentation: 'none', generic: '', image: 'img' })[role] ?? role;

/** What the library says → who is right. */
const libraryNames: Record<string, string> = {
  '<a> link “Suivant”: “□ Suivant”': 'we leave out glyphs of icon fonts on purpose: they are noise to all',
  '<a> link “”: “□”': 'we: a link that is only such a glyph says nothing',
  '<a> link “étoile”: “★" / "étoile”': 'we: what follows the slash is the alternative',
  '<a> link “un deux”: “undeux”': 'we: a line break separates words',
  '<a> link “Infobulle”: “”': 'we: step 2I of accname holds for descendants (axe agrees)',
  '<input> textbox “Indice”: “”': 'we: HTML-AAM ends with the placeholder',
  '<div> button “Premier bon”: “”': 'we: the first valid role of a list counts',
  '<tr>  “”: “x”': 'we: a presentational table has no rows',
  '<td>  “”: “x”': 'we: nor cells',
  '<a> link “”: “fermé”': 'we: hidden in a closed details',
  '<button> button “”: “caché”': 'we: hidden',
  '<img> img “”: “ignorée”': 'we: inside aria-hidden',
};
const libraryRoles: Record<string, string> = {
  '<meter> meter “Niveau”: none': 'we: meter has its role in ARIA 1.2',
  '<div> button “Premier bon”: inconnu': 'we: the first valid role of a list counts',
  '<th> rowheader “Lundi”: columnheader': 'we: HTML-AAM looks at the row',
  '<tr>  “”: row': 'we: its table is presentational',
  '<td>  “”: cell': 'we: its table is presentational',
  '<td> gridcell “x”: cell': 'we: its table is a grid',
  '<li>  “”: listitem': 'we: its list is presentational',
  '<section>  “”: region': 'we: a section without a name is no region',
  '<form>  “”: form': 'we: a form without a name is no landmark',
  '<header>  “”: banner': 'we: it stands in main',
  '<footer>  “”: contentinfo': 'we: it stands in an article',
  '<summary>  “Plus”: button': 'we: HTML-AAM gives summary no role of ARIA',
};
/** What Chromium says → who is right. */
const chromiumNames: Record<string, string> = {
  '<a> link “Suivant”: “□Suivant”': 'we leave out glyphs of icon fonts on purpose',
  '<a> link “”: “□”': 'we: a link that is only such a glyph says nothing',
  '<a> link “Infobulle”: “”': 'we by the letter of accname; Chromium leaves out the title of an empty descendant',
  '<tr> row “Jour Heure”: “”': 'we by the letter of ARIA; Chromium leaves rows to be named by screen readers',
};
