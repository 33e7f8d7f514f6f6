/** Every selector that proves absence is one that browsers read, and finds what it has to find. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { applies, testOf } from '../../referential';
import { countNames } from '../../referential/absence';
import { openBrowser } from '../browser/open';

const selectors = applies().filter((name) => !name.startsWith('probe:'));

/** Test → what must withhold NA, however it is written. */
const cases: Readonly<Record<string, readonly string[]>> = {
  '1.1.1': ['<div role="IMG"></div>', '<span role="image"></span>', '<picture><img src="x"></picture>'],
  '1.1.3': ['<input type="IMAGE" src="x">'],
  '1.1.6': ['<object data="x.png"></object>', '<object type="IMAGE/png"></object>'],
  '1.5.1': ['<svg></svg>', '<canvas></canvas>'],
  '1.6.9': ['<div role="img" aria-describedby="x"></div>', '<input type="image" aria-describedby="x">'],
  '2.1.1': ['<iframe hidden></iframe>'],
  '4.1.1': ['<video></video>', '<a href="/son.MP3?x"></a>', '<div class="youtube_player"></div>', '<lite-youtube></lite-youtube>'],
  '4.8.1': ['<div id="leafletMap"></div>', '<div class="umap-container"></div>'],
  '5.3.1': ['<table role="presentation"></table>'],
  '6.2.1': ['<svg><a xlink:href="/x"></a></svg>', '<span role="link"></span>', '<map><area href="/x"></map>'],
  '8.4.1': ['<p lang="en"></p>'],
  '8.8.1': ['<p lang="en"></p>', '<p xml:lang="en"></p>'],
  '9.1.1': ['<div role="heading"></div>'],
  '11.2.3': ['<div role="textbox" aria-label="x"></div>', '<div contenteditable aria-label="x"></div>'],
  '11.4.2': ['<input>', '<input type="DATE">', '<div role="combobox"></div>', '<div contenteditable=""></div>'],
  '11.4.3': ['<input type="Radio">', '<div role="switch"></div>'],
  '11.9.1': ['<input type="SUBMIT">', '<div role="button"></div>', '<details><summary></summary></details>'],
  '11.10.2': ['<input required>', '<div role="textbox" aria-required="true"></div>'],
  '11.12.1': ['<button></button>', '<input>'],
  '13.1.2': ['<meta http-equiv="Refresh" content="0;url=x">'],
  '13.3.1': ['<a href="/media/42"></a>', '<button></button>'],
};

/** What must not: a test that never is NA helps nobody. */
const nearMisses: Readonly<Record<string, string>> = {
  '1.1.1': '<svg role="img"></svg>',
  '1.1.6': '<object type="application/pdf"></object>',
  '2.2.1': '<iframe></iframe>',
  '6.2.1': '<a name="ancre"></a>',
  '8.8.1': '<p></p>',
  '11.4.2': '<input type="hidden"><input type="CHECKBOX"><div contenteditable="false"></div>',
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

it('are read by the browser', async () => {
  const page = await browser.newPage();
  const refused = await page.evaluate(
    (all) =>
      all.filter((selector) => {
        try {
          document.querySelector(selector);
          return false;
        } catch {
          return true;
        }
      }),
    selectors,
  );
  expect(refused).toEqual([]);
});

it('find what withholds NA, and nothing else', async () => {
  const page = await browser.newPage();
  const selectorOf = (id: string) => {
    const test = testOf(id);
    if (!test) throw new Error(`There is no test ${id}`);
    return countNames(test).join(', ');
  };
  const find = (test: string, html: string) =>
    page.evaluate(
      (markup, selector) =>
        new DOMParser().parseFromString(`<!doctype html><html><body>${markup}`, 'text/html').querySelector(selector) !== null,
      html,
      selectorOf(test),
    );
  for (const [test, all] of Object.entries(cases)) for (const html of all) expect(await find(test, html), `${test}: ${html}`).toBe(true);
  for (const [test, html] of Object.entries(nearMisses)) expect(await find(test, html), `${test}: ${html}`).toBe(false);
});
