import { describe, expect, test } from 'vitest';
import type { AuditMode } from '../../../contracts';
import { dossierJudge, judgeDossier } from '../../../dossier/judge';
import { criteriaOf } from '../../../referential';
import { referentialOf } from '../../../referential/modes';
import { answer, answerTo, finding, reasonOf, scan, target } from '../referential/build';
import { dossier, samplePage } from './build';

const contact = samplePage({ id: 'page-2', key: 'https://ecole.fr/contact', url: 'https://ecole.fr/contact', scans: [] });

test.each<[AuditMode, number]>([
  ['full106', 106],
  ['complementary50', 50],
  ['fast25', 25],
])('mode %s has %i criteria', (mode, n) => {
  expect(criteriaOf(referentialOf(mode))).toHaveLength(n);
  expect(referentialOf(mode).userCriteria.flatMap(({ criteria }) => criteria)).toHaveLength(n);
});

describe('a dossier', () => {
  const failed = scan({ findings: [finding()] });

  test('is judged page by page, then as a sample', () => {
    const judged = judgeDossier({ dossier: dossier(), scans: new Map([['scan-1', failed]]), answers: [] });
    expect(judged.pages[0]?.judgement.criteria.get('1.1')?.status).toBe('NC');
    expect(judged.sample.criteria.get('1.1')).toBe('NC');
  });

  test('has no rate while a page was never scanned, but a bracket', () => {
    const judged = judgeDossier({
      dossier: dossier({ pages: [samplePage(), contact] }),
      scans: new Map([['scan-1', failed]]),
      answers: [],
    });
    expect([...(judged.pages[1]?.judgement.criteria.values() ?? [])].every(({ status }) => status === 'NT')).toBe(true);
    expect(judged.sample.rate).toMatchObject({ rate: null, lowest: 0 });
    expect(judged.pages[1]?.judgement.totals.questions).toEqual([]);
  });

  test('asks what only several pages can answer', () => {
    const asks = (mode: AuditMode) =>
      judgeDossier({ dossier: dossier({ mode }), scans: new Map([['scan-1', scan()]]), answers: [] }).pages[0]?.judgement.totals;
    expect(asks('full106')?.questions.map(({ key }) => key)).toContain('12.1.1');
    expect(asks('full106')?.trials.map(({ state }) => state)).not.toContain('sample');
  });

  test('takes the last scan that can be read', () => {
    const page = samplePage({
      scans: [
        { id: 'scan-1', at: '2026-03-01T10:00:00Z' },
        { id: 'lost', at: '2026-03-02T10:00:00Z' },
      ],
    });
    const judged = judgeDossier({ dossier: dossier({ pages: [page] }), scans: new Map([['scan-1', failed]]), answers: [answer()] });
    expect(judged.pages[0]?.scan?.id).toBe('scan-1');
  });
});

test('judging again at each answer says what judging afresh says, and judges only what the answer is about', () => {
  const asked = (name: string) => finding({ outcome: 'cantTell', target: target({ name }) });
  const pages = [1, 2, 3].map((n) => {
    const url = `https://ecole.fr/${n}`;
    return scan({ id: `s${n}`, page: { key: url, url, title: '' }, findings: n < 3 ? [asked('logo'), asked(`own ${n}`)] : [] });
  });
  const sample = pages.map(({ id, page }) => samplePage({ id, key: page.key, url: page.url, scans: [{ id, at: '2026-03-01T10:00:00Z' }] }));
  const scans = new Map(pages.map((one) => [one.id, one]));
  const answers = [
    answerTo(asked('logo'), { id: 'a1', page: 'https://ecole.fr/1', value: 'no' }),
    answer({ id: 'a2', page: 'https://ecole.fr/3', test: '12.1.1', value: 'yes' }),
    answerTo(asked('own 2'), { id: 'a3', page: 'https://ecole.fr/2', value: 'yes' }),
    answerTo(asked('logo'), { id: 'a4', page: 'https://ecole.fr/2', value: 'skip', at: '2026-03-09T10:00:00Z' }),
  ];
  const judgeAgain = dossierJudge({ reasonOf });
  const seen = answers.map((_, i) => {
    const content = { dossier: dossier({ pages: sample }), scans, answers: answers.slice(0, i + 1) };
    const again = judgeAgain(content);
    const afresh = judgeDossier(content, { reasonOf });
    expect(again.pages).toEqual(afresh.pages);
    expect(again.sample).toEqual(afresh.sample);
    return again.pages.map(({ judgement }) => judgement);
  });
  expect(seen[1]?.[0]).toBe(seen[0]?.[0]);
  expect(seen[1]?.[2]).not.toBe(seen[0]?.[2]);
});
