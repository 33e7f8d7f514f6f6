import { describe, expect, test } from 'vitest';
import type { Scan } from '../../../contracts';
import { compareDates, daysOf } from '../../../dossier/compare/dates';
import { reachKey } from '../../../dossier/compare/reached';
import { answer, finding, reasonOf, scan, target } from '../referential/build';
import { dossier, samplePage } from './build';

const logo = finding({ target: target({ landmark: 'banner', name: 'logo' }) });
const photo = finding({ target: target({ selector: '#photo', name: 'photo' }) });
const [first, last] = ['2026-10-06', '2026-11-24'];

function content(before: Partial<Scan>, after: Partial<Scan>, pages = 1) {
  const scans = new Map<string, Scan>();
  const sample = Array.from({ length: pages }, (_, i) => {
    const url = `https://ecole.fr/${i}`;
    const page = { key: url, url, title: '' };
    scans.set(`b${i}`, scan({ id: `b${i}`, page, at: `${first}T10:00:00.000Z`, ran: { 'some-rule': 1 }, ...before }));
    scans.set(`a${i}`, scan({ id: `a${i}`, page, at: `${last}T10:00:00.000Z`, ran: { 'some-rule': 1 }, ...after }));
    return samplePage({
      id: `p${i}`,
      key: url,
      url,
      scans: [
        { id: `b${i}`, at: `${first}T10:00:00.000Z` },
        { id: `a${i}`, at: `${last}T10:00:00.000Z` },
      ],
    });
  });
  return { dossier: dossier({ pages: sample }), scans, answers: [] as ReturnType<typeof answer>[] };
}

describe('two dates of a dossier', () => {
  test('are the days of its scans, the last first', () => {
    expect(daysOf(content({}, {}).dossier)).toEqual([last, first]);
  });

  test('count what several pages share once', () => {
    const { counts, changes } = compareDates(content({ findings: [logo] }, { findings: [logo, photo] }, 3), first, last);
    expect(counts).toMatchObject({ same: 1, new: 1 });
    expect(changes[0]?.pages).toHaveLength(3);
  });

  test('never count as corrected what was not reached again', () => {
    const gone = compareDates(content({ findings: [photo] }, {}), first, last);
    expect(gone.counts).toMatchObject({ lost: 1, corrected: 0 });
    const mended = compareDates(content({ findings: [photo] }, { reached: [reachKey(photo)] }), first, last);
    expect(mended.counts).toMatchObject({ lost: 0, corrected: 1 });
  });

  test('say why a status changed', () => {
    const why = (given: ReturnType<typeof content>) =>
      compareDates(given, first, last, { reasonOf })
        .statuses.filter(({ criterion }) => criterion === '1.1')
        .map((one) => one.why);
    const tool = scan().tool;
    expect(why(content({ findings: [photo] }, {}))).toEqual(['page']);
    expect(why(content({ findings: [photo] }, { tool: { ...tool, rules: 'other' } }))).toEqual(['rules']);
    expect(why(content({ findings: [photo] }, { partial: true }))).toEqual(['coverage']);
    const answered = { ...content({}, {}), answers: [answer({ page: 'https://ecole.fr/0', value: 'no', at: `${last}T12:00:00Z` })] };
    expect(why(answered)).toEqual(['answer']);
    expect(why(content({}, {}))).toEqual([]);
  });

  test('say nothing of a page that only one of them has', () => {
    const given = content({}, {});
    const late = { ...given, dossier: dossier({ pages: [samplePage({ scans: [{ id: 'a0', at: `${last}T10:00:00.000Z` }] })] }) };
    expect(compareDates(late, first, last)).toMatchObject({ changes: [], statuses: [], alone: [{ id: 'page-1' }] });
  });
});
