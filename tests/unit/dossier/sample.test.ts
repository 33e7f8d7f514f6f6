import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Dossier, type Finding, parse } from '../../../contracts';
import { judgeDossier } from '../../../dossier/judge';
import { matrixOf, totalsOf } from '../../../dossier/matrix';
import { stateKey } from '../../../dossier/page-key';
import { drawable, guessKinds, missingPages } from '../../../dossier/required-pages';
import { newDossier, scanOfEntry, withoutPage, withScan } from '../../../dossier/sample';
import { shownRate } from '../../../referential/shown-rate';
import { finding, scan, target } from '../referential/build';
import { dossier, samplePage } from './build';

const facts = scan().facts;
const link = (text: string, href: string) => ({ text, href });
const entry = { name: 'Accueil', kinds: ['home' as const] };

describe('a sample', () => {
  const empty = newDossier({ name: ' Audit ', author: 'C. Martin', tool: { temoin: '1', axe: '4', rules: 'r' } });

  test('begins empty and whole, and takes its site from its first page', () => {
    expect(parse(Dossier, empty, 'dossier')).toEqual(empty);
    const one = withScan(empty, scan(), entry);
    expect(parse(Dossier, one, 'dossier')).toMatchObject({ name: 'Audit', site: 'https://ecole.fr', pages: [{ name: 'Accueil' }] });
  });

  test('takes a new scan of a page that it has, and no other', () => {
    const later = scan({ id: 'scan-2', at: '2026-04-01T10:00:00Z' });
    const taken = withScan(dossier(), later);
    expect(taken.pages[0]?.scans.map(({ id }) => id)).toEqual(['scan-1', 'scan-2']);
    const other = scan({ page: { key: 'https://ecole.fr/x', url: 'https://ecole.fr/x', title: '' } });
    expect(withScan(dossier(), other)).toEqual(dossier());
  });

  test('holds a state under a key of its own, and takes its scan away from the page', () => {
    const asked = { name: 'Accueil', kinds: [], state: { name: 'menu ouvert', steps: 'Appuyer sur Menu' } };
    const held = scanOfEntry(scan(), 'https://ecole.fr/', asked);
    expect(held.page.key).toBe(stateKey('https://ecole.fr/', 'menu ouvert'));
    const { pages } = withScan(dossier(), held, asked);
    expect(pages.map(({ key, scans, state }) => [key, scans.length, state?.name])).toEqual([
      ['https://ecole.fr/', 0, undefined],
      ['https://ecole.fr/ menu ouvert', 1, 'menu ouvert'],
    ]);
  });

  test('never holds a scan twice, whatever is added or taken out', () => {
    const step = fc.record({ scan: fc.integer({ min: 1, max: 4 }), page: fc.integer({ min: 1, max: 3 }), remove: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let made = empty;
        for (const { scan: n, page, remove } of steps) {
          const url = `https://ecole.fr/${page}`;
          const added = withScan(made, scan({ id: `s${n}`, page: { key: url, url, title: '' } }), { name: `${page}`, kinds: [] });
          made = remove ? withoutPage(added, added.pages[0]?.id ?? '') : added;
        }
        const ids = made.pages.flatMap(({ scans }) => scans.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(made.pages.map(({ key }) => key)).size).toBe(made.pages.length);
      }),
    );
  });
});

describe('the pages that the method expects', () => {
  const legalLinks = [
    { kind: 'contact', text: 'Contact', href: 'https://ecole.fr/contact' },
    { kind: 'site-map', text: 'Plan du site', href: 'https://ecole.fr/plan' },
    { kind: 'help', text: 'Aide', href: 'javascript:void(0)' },
  ];
  const home = scan({ facts: { ...facts, legalLinks } });

  test('are told by the address, and by what links are called', () => {
    expect(guessKinds('https://ecole.fr/', [facts])).toEqual(['home']);
    expect(guessKinds('https://ecole.fr/contact', [home.facts])).toEqual(['contact']);
    expect(guessKinds('https://ecole.fr/?q=licence', [facts])).toEqual(['search']);
    expect(guessKinds('https://ecole.fr/formations', [home.facts])).toEqual([]);
  });

  test('are missing until they are in the sample or said not to exist', () => {
    const missing = missingPages(dossier({ absent: ['help'] }), [home]);
    expect(missing.map(({ kind }) => kind)).toEqual(['contact', 'legal-notice', 'accessibility', 'site-map', 'search', 'login']);
    expect(missing[0]?.links).toEqual([link('Contact', 'https://ecole.fr/contact')]);
  });

  test('can be drawn among the links of menus that lead out of the sample, on the site', () => {
    const navigation = [
      {
        name: '',
        selector: 'nav',
        links: [link('Accueil', 'https://ecole.fr/#haut'), link('Vie', 'https://ecole.fr/vie'), link('X', 'https://x.fr/')],
      },
    ];
    expect(drawable(dossier(), [scan({ facts: { ...facts, navigation } })])).toEqual([link('Vie', 'https://ecole.fr/vie')]);
  });
});

describe('what pages share', () => {
  const zones = [{ landmark: 'contentinfo', selector: 'footer', shape: 'f', text: 't' }];
  const inFooter = (selector: string, name: string) => finding({ target: target({ landmark: 'contentinfo', selector, name }) });
  const pageScan = (n: number, findings: Finding[], own = zones) =>
    scan({
      id: `s${n}`,
      page: { key: `https://ecole.fr/${n}`, url: `https://ecole.fr/${n}`, title: '' },
      findings,
      facts: { ...facts, zones: own },
    });
  const judgedOf = (...scans: ReturnType<typeof scan>[]) =>
    judgeDossier({
      dossier: dossier({
        pages: scans.map(({ id, page, at }) =>
          samplePage({ id, key: page.key, url: page.url, scans: [{ id, at: new Date(at).toISOString() }] }),
        ),
      }),
      scans: new Map(scans.map((one) => [one.id, one])),
      answers: [],
    });

  test('is counted once, and its pages stay not conforming', () => {
    const own = finding({ target: target({ selector: '#own', name: 'own' }) });
    const judged = judgedOf(pageScan(1, [inFooter('#a', 'logo'), own]), pageScan(2, [inFooter('#b', 'logo')]));
    const [row] = matrixOf(judged, 'criteria', ['1.1']);
    expect(row?.shared.defects).toBe(1);
    expect(row?.cells).toMatchObject([
      { status: 'NC', defects: 1, shared: { defects: 1 } },
      { status: 'NC', defects: 0, shared: { defects: 1 } },
    ]);
    expect(totalsOf(judged).defects).toBe(2);
  });

  test('has to be in a block of the same structure, on two pages', () => {
    const other = [{ ...zones[0]!, shape: 'g' }];
    expect(totalsOf(judgedOf(pageScan(1, [inFooter('#a', 'logo')]), pageScan(2, [inFooter('#a', 'logo')], other))).shared.defects).toBe(0);
    expect(totalsOf(judgedOf(pageScan(1, [inFooter('#a', 'logo')]), pageScan(2, [inFooter('#a', 'autre')]))).shared.defects).toBe(0);
  });

  test('never makes a total that its columns do not add up to', () => {
    const findings = fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), foot: fc.boolean() }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(findings, { minLength: 1, maxLength: 4 }), (pages) => {
        const judged = judgedOf(
          ...pages.map((all, n) =>
            pageScan(
              n,
              all.map(({ name, foot }, i) =>
                finding({ target: target({ landmark: foot ? 'contentinfo' : 'main', selector: `#${name}${i}`, name }) }),
              ),
            ),
          ),
        );
        const totals = totalsOf(judged);
        const [row] = matrixOf(judged, 'userCriteria', ['U01']);
        const sum = (row?.cells ?? []).reduce((all, { defects }) => all + defects, row?.shared.defects ?? 0);
        expect(sum).toBe(totals.defects);
        for (const { defects, shared, page } of row?.cells ?? []) {
          const whole = judged.pages.find((one) => one.page.id === page)?.judgement.totals.defects.length;
          expect(defects + shared.defects).toBe(whole);
        }
      }),
      { numRuns: 15 },
    );
  });
});

test('a rate is written with one decimal, and is 0 or 100 only when it is exactly that', () => {
  expect([0, 0.01, 63.095, 99.99, 100].map(shownRate)).toEqual([0, 0.1, 63.1, 99.9, 100]);
});
