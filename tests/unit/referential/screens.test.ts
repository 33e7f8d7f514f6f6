/** One question for a family of tests: what it hides, opens and settles. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../../referential/status';
import { answer, finding, reasonOf, scan } from './build';

const captcha = ['1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.6', '1.4.7', '1.5.1', '1.5.2'];
const judged = (answers = [] as ReturnType<typeof answer>[], given = {}) => judge(scan(given), answers, { reasonOf });
const to = (test: string, value: 'yes' | 'no' | 'na' | 'skip', more = {}) => answer({ test, value, id: `${test} ${value}`, ...more });

describe('the question of a family', () => {
  it('is asked once, in place of those of its tests', () => {
    const { totals, criteria } = judged();
    expect(totals.questions.filter(({ key }) => key === 'screen.captcha').map(({ tests }) => [...tests].sort())).toEqual([captcha]);
    expect(totals.questions.some(({ kind, key }) => kind === 'page' && captcha.includes(key))).toBe(false);
    expect(criteria.get('1.4')?.questions).toHaveLength(1);
  });

  it('settles them all when the page has nothing of it: by a person, not by the machine', () => {
    for (const value of ['no', 'na'] as const) {
      const { tests } = judged([to('screen.captcha', value)]);
      for (const id of captcha) expect(tests.get(id)).toMatchObject({ status: 'NA', decidedBy: 'person', questions: [], trials: [] });
    }
  });

  it('opens their own when the page has some', () => {
    const { tests } = judged([to('screen.captcha', 'yes')]);
    for (const id of captcha) expect(tests.get(id)).toMatchObject({ status: 'NT', questions: [{ kind: 'page', key: id }] });
  });

  it('is asked again when it is taken back, and when the page changed since', () => {
    const later = { at: '2026-03-09T10:00:00Z' };
    expect(judged([to('screen.captcha', 'no'), to('screen.captcha', 'skip', later)]).tests.get('1.4.1')?.status).toBe('NT');
    const stale = judge(scan(), [to('screen.captcha', 'no')], { reasonOf, stale: () => true });
    expect(stale.tests.get('1.4.1')).toMatchObject({ status: 'NT', questions: [{ kind: 'screen', key: 'screen.captcha' }] });
  });

  it('never speaks against what was found', () => {
    const no = [to('screen.captcha', 'no')];
    expect(judged(no, { findings: [finding({ tests: ['1.4.1'] })] }).tests.get('1.4.1')?.status).toBe('NC');
    const doubt = judged(no, { findings: [finding({ tests: ['1.4.1'], outcome: 'cantTell' })] });
    expect(doubt.tests.get('1.4.1')?.status).toBe('NT');
    expect(judged(no, { passed: { rule: { '1.4.1': 1 } } }).tests.get('1.4.1')?.status).toBe('NT');
  });

  it('never takes the place of what a person said of one test', () => {
    expect(judged([to('screen.captcha', 'no'), to('1.4.1', 'yes')]).tests.get('1.4.1')?.status).toBe('C');
  });

  it('comes from the widest family to the narrowest', () => {
    const keyOf = (answers: ReturnType<typeof answer>[]) =>
      judged(answers)
        .tests.get('4.1.1')
        ?.questions.map(({ key }) => key);
    const path = ['screen.media', 'screen.timed-media', 'screen.audio-only'];
    for (const [step, id] of path.entries()) expect(keyOf(path.slice(0, step).map((one) => to(one, 'yes')))).toEqual([id]);
    expect(keyOf(path.map((one) => to(one, 'yes')))).toEqual(['4.1.1']);
  });
});

describe('what takes a trial', () => {
  it('is counted by trial, not by question', () => {
    const { tests, criteria, totals } = judged();
    expect(tests.get('10.4.1')).toMatchObject({
      status: 'NT',
      toCheck: true,
      questions: [],
      trials: [{ state: 'zoom-200', tests: ['10.4.1'] }],
    });
    expect(criteria.get('10.4')?.trials).toEqual([{ state: 'zoom-200', tests: ['10.4.1', '10.4.2'] }]);
    expect(new Set(totals.trials.map(({ state }) => state)).size).toBe(totals.trials.length);
  });

  it('becomes a question once the page was put into that state', () => {
    expect(judged([], { states: ['zoom-200'] }).tests.get('10.4.1')).toMatchObject({ questions: [{ kind: 'page' }], trials: [] });
  });

  it('is settled by the answer of who saw it', () => {
    expect(judged([to('10.4.1', 'no')]).tests.get('10.4.1')).toMatchObject({ status: 'NC', trials: [] });
  });

  it('waits until a scan that was stopped is run again', () => {
    expect(judged([], { partial: true }).totals.trials).toEqual([]);
  });
});
