import { describe, expect, it } from 'vitest';
import { why } from '../../../locales/why';
import type { Cause } from '../../../referential/verdict';

const causes: Cause[] = [
  { code: 'proven', n: 1 },
  { code: 'proven', n: 3 },
  { code: 'judged-failed', n: 2 },
  { code: 'page-failed', author: 'Ana', at: '2026-03-02T10:00:00Z' },
  { code: 'none-on-page' },
  { code: 'targets-not-concerned', n: 2 },
  { code: 'page-not-concerned', author: '', at: '2026-03-02T10:00:00Z' },
  { code: 'to-place', n: 1, tests: ['1.1.5', '1.2.4'] },
  { code: 'questions', n: 4 },
  { code: 'to-confirm', n: 1 },
  { code: 'unread', n: 2, kinds: ['frame', 'shadow'] },
  { code: 'state', state: 'focus' },
  { code: 'crashed', rules: ['list-fake'] },
  { code: 'not-run', rules: ['list-fake', 'axe/link-name'] },
  { code: 'stopped' },
  { code: 'person-only', because: { fr: 'Il faut écouter.', en: 'It has to be heard.' } },
  { code: 'not-provable' },
  { code: 'all-passed', n: 12 },
  { code: 'nothing-wrong' },
  { code: 'all-answered', n: 2 },
  { code: 'page-passed', author: 'Ana', at: '2026-03-02T10:00:00Z' },
];

describe.each(['fr', 'en'] as const)('why, in %s', (language) => {
  it.each(causes)('$code is a sentence with nothing left to fill', (cause) => {
    expect(why(cause, language)).toMatch(/^[^{}]+\.$/);
  });

  it('gives each cause its own sentence', () => {
    expect(new Set(causes.map((cause) => why(cause, language))).size).toBe(causes.length);
  });
});

it('names who, when, what and how many', () => {
  expect(why({ code: 'page-passed', author: 'Ana', at: '2026-03-02T10:00:00Z' }, 'fr')).toBe('Ana a jugé la page conforme le 2 mars 2026.');
  expect(why({ code: 'not-run', rules: ['a', 'b'] }, 'fr')).toBe('Les règles a et b n’ont pas tourné.');
  expect(why({ code: 'unread', n: 2, kinds: ['frame', 'canvas'] }, 'en')).toBe(
    'Content that was not read may hide a case (frame of another site, drawing).',
  );
  expect(why({ code: 'to-place', n: 2, tests: ['5.3.1', '5.6.1'] }, 'en')).toBe(
    '2 defects fall under test 5.3.1 or test 5.6.1: a person has to say which.',
  );
});
