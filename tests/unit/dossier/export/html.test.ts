import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { declaration } from '../../../../dossier/export/declaration';
import { html } from '../../../../dossier/export/html/markup';
import { htmlReport } from '../../../../dossier/export/html/report';
import { hostile, input, school } from './school';

/** Recommended rules of a validator that is not ours, but for how the code looks. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'no-inline-style': 'error',
    'tel-non-breaking': 'off',
  },
});

async function problems(text: string): Promise<string[]> {
  const { results } = await validator.validateString(text);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`));
}

const write = async (...given: Parameters<typeof input>) => String(await htmlReport.write(input(...given)));
const pages = { fr: write('fr'), en: write('en') };
const openTo = (text: string) => parseHTML(text).document;

describe.each(['fr', 'en'] as const)('the report in %s', (language) => {
  test('is valid HTML', { timeout: 60_000 }, async () => expect(await problems(await pages[language])).toEqual([]));

  test('runs nothing, asks nothing of any server', async () => {
    const document = openTo(await pages[language]);
    expect(
      document.querySelectorAll('script, link, iframe, object, embed, form, base, [onerror], [onload], [onclick], [style]').length,
    ).toBe(0);
    expect(document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content')).toMatch(
      /^default-src 'none'; img-src data:;/,
    );
    const addresses = [...document.querySelectorAll('[src], [href]')].map(
      (one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '',
    );
    expect(addresses.filter((address) => !/^(#|data:image\/png;base64,)/.test(address))).toEqual([]);
    expect(document.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  });

  test('shows what pages wrote as text', async () => {
    const text = await pages[language];
    expect(text).not.toContain('<script');
    expect(text).not.toContain('<img');
    expect(openTo(text).body.textContent).toContain(hostile.slice(0, 40));
  });

  test('has one title per part, in order, each part named by its own', async () => {
    const document = openTo(await pages[language]);
    const levels = [...document.querySelectorAll('h1, h2, h3')].map(({ localName }) => Number(localName[1]));
    expect(levels[0]).toBe(1);
    expect(levels.every((level, i) => i === 0 || level <= (levels[i - 1] ?? 0) + 1)).toBe(true);
    for (const section of document.querySelectorAll('section')) {
      expect(document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.localName).toBe('h2');
    }
  });

  test('is as it was', async () => expect(await pages[language]).toMatchFileSnapshot(`golden/rapport-${language}.golden.html`));
});

describe('what the report says', () => {
  test('agrees with what the dossier counts', async () => {
    const made = input();
    const document = openTo(await pages.fr);
    const state = document.querySelector('.state')?.textContent ?? '';
    // 4 elements on two pages, one of a shared block met on both: 4 defects, and one added by hand.
    expect(state).toContain('4\u00a0défauts prouvés'.replace('\u00a0', ' '));
    const { criteria } = made.judged.sample.rate;
    expect(state).toContain(`${criteria.NT} critères RGAA sur 25 ne sont pas tranchés`);
    expect(document.querySelectorAll('article.fault')).toHaveLength(made.causes.length);
  });

  test('gives a rate only when no criterion is open', async () => {
    const empty = { ...school({ pages: [] }), answers: [] };
    expect(await write('fr', empty)).toContain('Aucun critère n’est applicable');
    expect(await pages.fr).not.toContain('Taux de conformité\u00a0:');
  });

  test('draws each capture once, and the element in it', async () => {
    const document = openTo(await pages.fr);
    expect(document.querySelectorAll('image')).toHaveLength(1);
    const figure = document.querySelector('figure svg');
    expect(figure?.getAttribute('viewBox')).toBe('16 96 248 148');
    expect(figure?.querySelector('rect')?.getAttribute('x')).toBe('40');
    expect(figure?.getAttribute('aria-label')).toBe('Capture de la page P01\u00a0: Image «\u00a0photo.jpg\u00a0»');
  });
});

describe('the draft of the statement', () => {
  const text = String(declaration.write(input()));
  test('is valid HTML', { timeout: 60_000 }, async () => expect(await problems(text)).toEqual([]));
  test('never declares a state while a criterion is open or not looked at', () => {
    expect(text).not.toMatch(/est en (?:conformité|non-conformité)/);
    expect(String(declaration.write(input('fr', school({ mode: 'full106' }))))).toContain('une fois l’audit terminé');
  });
  test('lists non-conformities and derogations, leaves the rest blank', () => {
    const document = openTo(text);
    expect(document.body.textContent).toContain('Critère 6.1');
    expect(document.body.textContent).toContain('Carte (Contact');
    expect(document.querySelectorAll('mark').length).toBeGreaterThan(8);
  });
  test('is as it was', async () => expect(text).toMatchFileSnapshot('golden/declaration.golden.html'));
});

test('whatever is put into HTML is text, unless it was made there', () => {
  expect(html`<p title="${'"><b>'}">${['<i>', html`<b>${'&'}</b>`, null, false, 3]}</p>`.text).toBe(
    '<p title="&quot;&gt;&lt;b&gt;">&lt;i&gt;<b>&amp;</b>3</p>',
  );
});
