import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { earl } from '../../../../dossier/export/earl/earl';
import { rgaa412, testsOf } from '../../../../referential';
import { wcagAnchors } from '../../../../referential/wcag-anchors';
import { input, school } from './school';

/** The names that the W3C's tool reads an imported file by, and how it looks for assertions in it. */
const tool = {
  earl: 'http://www.w3.org/ns/earl#',
  wcagem: 'http://www.w3.org/TR/WCAG-EM/#',
  dcterms: 'http://purl.org/dc/terms/',
  WCAG21: 'http://www.w3.org/TR/WCAG21/#',
  Evaluation: 'wcagem:procedure',
  selectSample: 'wcagem:step3',
  structuredSample: 'wcagem:step3a',
  randomSample: 'wcagem:step3b',
  auditSample: 'wcagem:step4',
  Assertion: 'earl:Assertion',
  subject: 'earl:subject',
  test: 'earl:test',
  result: 'earl:result',
  outcome: 'earl:outcome',
  assertedBy: 'earl:assertedBy',
  title: 'dcterms:title',
  description: 'dcterms:description',
  id: '@id',
  type: '@type',
};

interface Assertion {
  subject: { id: string };
  test: { id: string; title: unknown };
  result: { outcome: { id: string } };
}

const text = String(earl.write(input()));
const document = JSON.parse(text);
const frame = async (type: string) => jsonld.frame(document, { '@context': tool, '@type': type } as never) as never;
const assertions = async (): Promise<Assertion[]> => ((await frame('Assertion')) as { '@graph': Assertion[] })['@graph'];

describe('the EARL file', () => {
  test('is JSON-LD in which no name is lost, and that needs nothing from the network', async () => {
    const noNetwork = async (url: string) => {
      throw new Error(`asked for ${url}`);
    };
    const quads = (await jsonld.toRDF(document, { safe: true, documentLoader: noNetwork } as never)) as unknown as unknown[];
    expect(quads.length).toBeGreaterThan(500);
  });

  test('gives one assertion per page and success criterion, as the tool reads them', async () => {
    const all = await assertions();
    const pages = new Set(all.map(({ subject }) => subject.id));
    expect(pages).toEqual(
      new Set(['https://ecole.fr/', 'https://ecole.fr/contact', 'https://ecole.fr/plan', 'https://ecole.fr/#temoin-state=menu+ouvert']),
    );
    expect(all.every(({ test }) => /^WCAG21:[a-z-]+$/.test(test.id))).toBe(true);
    expect(all.every(({ result }) => /^earl:(passed|failed|cantTell|inapplicable|untested)$/.test(result.outcome.id))).toBe(true);
    const of = (page: string, anchor: string) =>
      all.find(({ subject, test }) => subject.id === page && test.id === `WCAG21:${anchor}`)?.result.outcome.id;
    expect(of('https://ecole.fr/', 'link-purpose-in-context')).toBe('earl:failed');
    // Either test of the pair bears on 1.1.1: whichever a person chooses, it fails.
    expect(of('https://ecole.fr/', 'non-text-content')).toBe('earl:failed');
    expect(of('https://ecole.fr/', 'page-titled')).toBe('earl:passed');
    expect(of('https://ecole.fr/plan', 'page-titled')).toBe('earl:untested');
    expect(of('https://ecole.fr/contact', 'page-titled')).toBe('earl:cantTell');
  });

  test('gives the sample, pages drawn at random apart', async () => {
    const { selectSample } = (await frame('Evaluation')) as { selectSample: Record<string, { id: string; title: unknown } | unknown[]> };
    expect(selectSample.structuredSample).toHaveLength(3);
    expect(selectSample.randomSample).toMatchObject({ id: 'https://ecole.fr/plan' });
  });

  test('is as it was', async () => expect(text).toMatchFileSnapshot('golden/earl.golden.jsonld'));
});

test('every success criterion that RGAA refers to has its anchor', () => {
  const referred = new Set(testsOf(rgaa412).flatMap(({ wcag }) => wcag));
  expect(new Set(Object.keys(wcagAnchors))).toEqual(referred);
});

test('a dossier of all criteria speaks of all of them', () => {
  const all = JSON.parse(String(earl.write(input('en', school({ mode: 'full106' }))))).auditSample;
  expect(all).toHaveLength(4 * Object.keys(wcagAnchors).length);
});
