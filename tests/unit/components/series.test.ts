import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOffered } from '../../../components/model/question-text';
import { askingOrder, placeIn } from '../../../components/model/series';
import { newsText } from '../../../components/panel/news';
import type { OpenQuestion } from '../../../referential/verdict';
import { finding, french } from './build';

const page = (key: string): OpenQuestion => ({ kind: 'page', key, tests: [key] });
const screen = (key: string): OpenQuestion => ({ kind: 'screen', key, tests: ['4.1.1'] });
const target = (key: string, rule = 'r'): OpenQuestion => ({ kind: 'target', key, tests: ['6.1.1'], finding: finding({ rule }) });
const three = [page('a'), page('b'), page('c')];

describe('the series of questions', () => {
  test('asks of elements first, alike ones together, then of families, then of the page', () => {
    const order = askingOrder([page('p'), target('t1', 'x'), screen('s'), target('t2', 'w'), target('t3', 'x')]);
    expect(order.map(({ key }) => key)).toEqual(['t2', 't1', 't3', 's', 'p']);
  });

  test('asks again at the end what was passed, the first passed first', () => {
    expect(placeIn(three, 0, [])).toMatchObject({ current: { key: 'a' }, position: 1, total: 3 });
    expect(placeIn(three, 0, ['a'])).toMatchObject({ current: { key: 'b' }, position: 2, total: 3 });
    expect(placeIn([three[0]!, three[2]!], 1, ['c', 'a'])).toMatchObject({ current: { key: 'c' }, position: 2, total: 3 });
  });

  test('comes back to the question whose answer was undone', () => {
    expect(placeIn(three, 0, ['a'], 'c').current?.key).toBe('c');
  });

  test('never loses a question and never counts past its total', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(5), fc.array(fc.nat(9)), (n, answered, passed) => {
        const questions = Array.from({ length: n }, (_, i) => page(`${i}`));
        const keys = [...new Set(passed.map(String))];
        const { current, position, total } = placeIn(questions, answered, keys);
        expect(questions).toContain(current);
        expect(position).toBeGreaterThan(answered);
        expect(position).toBeLessThanOrEqual(total);
      }),
    );
  });

  test('has nothing to ask once all is answered', () => {
    expect(placeIn([], 4, ['a'])).toMatchObject({ current: undefined, total: 4 });
  });
});

test('a proven defect and a family of tests can’t be "not applicable"', () => {
  const place: OpenQuestion = { kind: 'place', key: 'k', tests: ['1.1.1', '1.2.1'], finding: finding() };
  expect([place, screen('s'), page('p'), target('t')].map((question) => isOffered('na', question))).toEqual([false, false, true, true]);
});

test('the live region says what was done and what is asked now', () => {
  const next = { current: three[1], position: 2, total: 3 };
  expect(newsText({ ...next, news: { what: 'said', choice: 'yes', n: 1 } }, french)).toBe(
    'Réponse «\u00a0Oui\u00a0» gardée. Question 2 sur 3.',
  );
  expect(newsText({ ...next, news: undefined }, french)).toBe('');
});
