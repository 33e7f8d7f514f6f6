import { describe, expect, it } from 'vitest';
import type { Answer, Scan, Unread } from '../../../contracts';
import { type JudgeOptions, judge } from '../../../referential/status';
import { answer, answerTo, finding, reasonOf, scan, target } from './build';

const options: JudgeOptions = { reasonOf };

function test(id: string, given: Partial<Scan>, answers: Answer[] = [], more: JudgeOptions = {}) {
  const verdict = judge(scan(given), answers, { ...options, ...more }).tests.get(id);
  if (!verdict) throw new Error(`no test ${id}`);
  return verdict;
}

/** 6.2.1 is settled by `axe/link-name`; its absence by a selector. */
const ranLinks = { ran: { 'axe/link-name': 3 }, passed: { 'axe/link-name': { '6.2.1': 3 } } };
const links = 'a[href], area[href], svg a, [role~="link" i]';
const frame: Unread = { kind: 'frame', frame: [], selector: 'iframe', label: 'youtube.com' };

describe('NC', () => {
  it('is a failed finding', () => {
    const verdict = test('1.1.1', { findings: [finding()] });
    expect(verdict).toMatchObject({ status: 'NC', decidedBy: 'machine', causes: [{ code: 'proven', n: 1 }] });
  });

  it('is the answer to a question that means failed', () => {
    const asked = finding({ outcome: 'cantTell', tests: ['1.3.1'] });
    const verdict = test('1.3.1', { findings: [asked] }, [answerTo(asked, { value: 'no' })]);
    expect(verdict).toMatchObject({ status: 'NC', decidedBy: 'person', causes: [{ code: 'judged-failed', n: 1 }] });
  });

  it('is a no to the question about the page', () => {
    const verdict = test('9.3.1', {}, [answer({ test: '9.3.1', value: 'no' })]);
    expect(verdict).toMatchObject({ status: 'NC', decidedBy: 'person', causes: [{ code: 'page-failed', author: 'Ana' }] });
  });

  it('is a defect that a person added, until taken back', () => {
    const added = answer({ rule: 'by-hand', reason: 'd1', signature: 's', value: 'failed-by-hand', note: 'Illisible', test: '3.2.1' });
    expect(test('3.2.1', {}, [added]).status).toBe('NC');
    expect(test('3.2.1', {}, [added, { ...added, id: 'answer-2', value: 'skip', at: '2026-03-03T10:00:00Z' }]).status).toBe('NT');
  });

  it('is no more when the finding is set aside, which stays shown', () => {
    const found = finding();
    const verdict = test('1.1.1', { findings: [found] }, [answerTo(found, { value: 'set-aside', note: 'Décorative' })]);
    expect(verdict).toMatchObject({ status: 'NT', setAside: [found], defects: [] });
  });
});

describe('NA', () => {
  it('is a count of nothing', () => {
    expect(test('6.2.1', { counts: { [links]: 0 } })).toMatchObject({
      status: 'NA',
      decidedBy: 'machine',
      causes: [{ code: 'none-on-page' }],
    });
  });

  it('is not the absence of a count', () => {
    expect(test('6.2.1', {}).status).toBe('NT');
  });

  it('is withheld by what could not be read, if it can hold a case', () => {
    const verdict = test('6.2.1', { counts: { [links]: 0 }, unread: [frame] });
    expect(verdict).toMatchObject({ status: 'NT', causes: [{ code: 'unread', n: 1, kinds: ['frame'] }, { code: 'not-run' }] });
    expect(test('6.2.1', { counts: { [links]: 0 }, unread: [{ ...frame, kind: 'frame-hidden' }] }).status).toBe('NA');
  });

  it('is withheld by a scan stopped before the end', () => {
    expect(test('6.2.1', { counts: { [links]: 0 }, partial: true })).toMatchObject({ status: 'NT', toCheck: false });
  });

  it('is every element found not concerned, where rules find them all', () => {
    const asked = finding({ outcome: 'cantTell', tests: ['6.2.1'], rule: 'axe/link-name' });
    const given = { findings: [asked], ran: { 'axe/link-name': 1 }, counts: { [links]: 1 } };
    expect(test('6.2.1', given, [answerTo(asked, { value: 'na' })])).toMatchObject({ status: 'NA', decidedBy: 'person' });
  });

  it('is a person saying so of the page', () => {
    expect(test('13.1.4', {}, [answer({ test: '13.1.4', value: 'na' })])).toMatchObject({ status: 'NA', decidedBy: 'person' });
  });
});

describe('C', () => {
  it('is all rules that decide run to their end, with something passed', () => {
    expect(test('6.2.1', ranLinks)).toMatchObject({ status: 'C', decidedBy: 'machine', causes: [{ code: 'all-passed', n: 3 }] });
  });

  it('is silence only where rules look for what must not be there', () => {
    expect(test('10.1.1', { ran: { 'presentational-markup': 0 } })).toMatchObject({ status: 'C', causes: [{ code: 'nothing-wrong' }] });
    expect(test('10.1.1', {}).status).toBe('NT');
    expect(test('6.2.1', { ran: { 'axe/link-name': 0 } })).toMatchObject({ status: 'NT', causes: [{ code: 'not-provable' }] });
  });

  it('is withheld by a crash, an unread frame, a stop, an open question', () => {
    const asked = finding({ outcome: 'cantTell', tests: ['6.2.1'] });
    expect(test('6.2.1', { ...ranLinks, crashed: [{ rule: 'axe/link-name', message: 'x' }] }).causes[0].code).toBe('crashed');
    expect(test('6.2.1', { ...ranLinks, crashed: [{ rule: 'other', message: 'x' }] }, [], { testsOf: () => ['6.2.1'] }).status).toBe('NT');
    expect(test('6.2.1', { ...ranLinks, unread: [frame] }).causes[0].code).toBe('unread');
    expect(test('6.2.1', { ...ranLinks, partial: true }).causes[0].code).toBe('stopped');
    expect(test('6.2.1', { ...ranLinks, findings: [asked] }).causes[0].code).toBe('questions');
  });

  it('is questions all answered, where rules find every case', () => {
    const asked = finding({ outcome: 'cantTell', tests: ['6.2.1'] });
    const verdict = test('6.2.1', { ...ranLinks, findings: [asked] }, [answerTo(asked)]);
    expect(verdict).toMatchObject({ status: 'C', decidedBy: 'both', questions: [] });
  });

  it('is never those answers alone where rules only find some cases: the page is asked', () => {
    const asked = finding({ outcome: 'cantTell', tests: ['1.3.1'] });
    const verdict = test('1.3.1', { findings: [asked] }, [answerTo(asked)]);
    expect(verdict).toMatchObject({ status: 'NT', toCheck: true, passed: 1, questions: [{ kind: 'page', tests: ['1.3.1'] }] });
  });

  it('is a person’s yes about the page, whatever the machine could not read', () => {
    const given = { unread: [frame], crashed: [{ rule: 'some-rule', message: 'x' }] };
    expect(test('9.3.1', given, [answer({ test: '9.3.1' })])).toMatchObject({ status: 'C', decidedBy: 'person' });
  });

  it('is not that yes while a question about an element is open, nor over a proven defect', () => {
    const said = answer({ test: '1.3.1' });
    expect(test('1.3.1', { findings: [finding({ outcome: 'cantTell', tests: ['1.3.1'] })] }, [said]).status).toBe('NT');
    expect(test('1.3.1', { findings: [finding({ tests: ['1.3.1'] })] }, [said]).status).toBe('NC');
  });
});

describe('NT', () => {
  it('says which state was not visited', () => {
    expect(test('10.4.1', {}).causes).toEqual([{ code: 'state', state: 'zoom-200' }]);
    expect(test('10.4.1', { states: ['zoom-200'] }).causes).toEqual([{ code: 'not-provable' }]);
  });

  it('says why only a person can look', () => {
    expect(test('10.9.4', {}).causes).toMatchObject([{ code: 'person-only', because: { fr: expect.any(String) } }]);
  });

  it('asks again when the answer is about a page that changed', () => {
    const said = answer({ test: '9.3.1' });
    const verdict = test('9.3.1', {}, [said], { stale: () => true });
    expect(verdict).toMatchObject({ status: 'NT', causes: [{ code: 'to-confirm', n: 1 }], questions: [{ kind: 'page', previous: said }] });
  });

  it('asks again, with the former answer, when the element changed', () => {
    const before = finding({ outcome: 'cantTell', tests: ['1.3.1'], values: { alt: 'Photo' } });
    const now = finding({ outcome: 'cantTell', tests: ['1.3.1'], values: { alt: 'Salle de cours' } });
    const said = answerTo(before);
    const verdict = test('1.3.1', { findings: [now] }, [said]);
    expect(verdict.questions[0]).toMatchObject({ kind: 'target', previous: said });
    expect(verdict.causes.map(({ code }) => code)).toEqual(['questions', 'to-confirm']);
  });
});

describe('answers', () => {
  const asked = finding({ outcome: 'cantTell', tests: ['1.3.1'] });

  it('hold on another page of the site that has the same block, not on another site', () => {
    const elsewhere = answerTo(asked, { value: 'no', page: 'https://ecole.fr/autre' });
    expect(test('1.3.1', { findings: [asked] }, [elsewhere]).status).toBe('NC');
    expect(test('1.3.1', { findings: [asked] }, [{ ...elsewhere, site: 'https://autre.fr' }]).status).toBe('NT');
  });

  it('about a page hold on that page only', () => {
    expect(test('9.3.1', {}, [answer({ test: '9.3.1', page: 'https://ecole.fr/autre' })]).status).toBe('NT');
  });

  it('stay open when the rule that asked is not known any more', () => {
    const verdict = test('1.3.1', { findings: [asked] }, [answerTo(asked, { value: 'no' })], { reasonOf: () => undefined });
    expect(verdict).toMatchObject({ status: 'NT', defects: [] });
    expect(verdict.causes.map(({ code }) => code)).toContain('to-confirm');
  });

  it('mean what the reason says, test by test', () => {
    const both = finding({ outcome: 'cantTell', tests: ['1.1.1', '1.2.1'] });
    const meaning = {
      reasonOf: () =>
        ({ yes: { '1.1.1': 'inapplicable', '1.2.1': 'passed' }, no: { '1.1.1': 'failed', '1.2.1': 'inapplicable' } }) as const,
    };
    const verdict = judge(scan({ findings: [both] }), [answerTo(both, { value: 'no' })], meaning);
    expect([verdict.tests.get('1.1.1')?.status, verdict.tests.get('1.2.1')?.status]).toEqual(['NC', 'NT']);
  });
});

describe('a defect that fails one of two tests', () => {
  const either = finding({ tests: ['1.1.5', '1.2.4'], either: ['1.1.5', '1.2.4'] });
  const page = judge(scan({ findings: [either] }), [], options);

  it('leaves both tests and both criteria open, each saying so', () => {
    expect(page.tests.get('1.1.5')).toMatchObject({ status: 'NT', causes: [{ code: 'to-place', n: 1, tests: ['1.1.5', '1.2.4'] }] });
    expect(page.criteria.get('1.2')?.status).toBe('NT');
  });

  it('makes their user criterion fail, and is counted once, with one question', () => {
    const images = page.userCriteria.get('U01');
    expect(images).toMatchObject({ status: 'NC', worst: 'major' });
    expect(images?.defects).toHaveLength(1);
    expect(page.totals.defects).toHaveLength(1);
    expect(images?.questions.filter(({ kind }) => kind === 'place')).toHaveLength(1);
  });

  it('falls under the first when the answer is yes, the second when it is no', () => {
    const placed = (value: 'yes' | 'no') => judge(scan({ findings: [either] }), [answerTo(either, { value })], options);
    expect(placed('yes').tests.get('1.1.5')).toMatchObject({ status: 'NC', decidedBy: 'both' });
    expect(placed('yes').tests.get('1.2.4')?.status).toBe('NT');
    expect(placed('no').tests.get('1.2.4')?.status).toBe('NC');
    expect(placed('no').totals.defects).toHaveLength(1);
  });
});

describe('counting', () => {
  it('counts an element once for one cause, whatever the tests', () => {
    const findings = [finding({ tests: ['1.1.1'] }), finding({ tests: ['6.1.2'] }), finding({ target: target({ selector: '#b' }) })];
    expect(judge(scan({ findings }), [], options).totals.defects).toHaveLength(2);
  });

  it('leaves out advice and the legal card', () => {
    const findings = [finding({ tests: [] }), finding({ tests: ['legal.mention'], reason: 'absent' })];
    expect(judge(scan({ findings }), [], options).totals.defects).toHaveLength(0);
  });
});

describe('the legal card', () => {
  const card = (given: Partial<Scan>, answers: Answer[] = []) => {
    const duties = judge(scan(given), answers, { ...options, publicDuty: true, testsOf: () => ['legal.mention'] }).legal;
    return duties?.find(({ id }) => id === 'legal.mention')?.status;
  };

  it('says nothing until the site is under the duty', () => {
    expect(judge(scan()).legal).toBeNull();
  });

  it('tells what is absent from what has to be done again', () => {
    expect(card({ findings: [finding({ tests: ['legal.mention'], reason: 'absent' })] })).toBe('absent');
    expect(card({ findings: [finding({ tests: ['legal.mention'], reason: 'no-status' })] })).toBe('redo');
    expect(card({ passed: { 'accessibility-mention': { 'legal.mention': 1 } } })).toBe('found');
    expect(card({})).toBe('check');
    expect(card({ ran: { 'accessibility-mention': 1 } })).toBe('none');
  });

  it('takes a person’s word', () => {
    expect(card({}, [answer({ test: 'legal.mention', value: 'na' })])).toBe('none');
    expect(card({}, [answer({ test: 'legal.mention', value: 'no' })])).toBe('absent');
  });
});
