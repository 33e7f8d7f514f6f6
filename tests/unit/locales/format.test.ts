import { describe, expect, test } from 'vitest';
import { createSpeech, fill, plural } from '../../../locales';
import { en } from '../../../locales/en';
import { fr } from '../../../locales/fr';

const defects = { one: '{n} défaut', other: '{n} défauts' };

describe('plural', () => {
  test('French counts nothing as one', () => {
    expect(plural(defects, 0, 'fr')).toBe('{n} défaut');
    expect(plural(defects, 1.5, 'fr')).toBe('{n} défaut');
    expect(plural(defects, 2, 'fr')).toBe('{n} défauts');
  });
  test('English counts nothing as several', () => expect(plural({ one: 'one', other: 'many' }, 0, 'en')).toBe('many'));
  test('a million has a form of its own in French, which no text here needs', () => {
    expect(plural(defects, 1_000_000, 'fr')).toBe('{n} défauts');
  });
});

describe('fill', () => {
  test('writes numbers as the language does', () => {
    expect(fill('{n}', { n: 1842.5 }, 'fr')).toBe('1\u202f842,5');
    expect(fill('{n}', { n: 1842.5 }, 'en')).toBe('1,842.5');
  });
  test('joins a list', () => expect(fill('{all}', { all: ['a', 'b', 'c'] }, 'fr')).toBe('a, b et c'));
  test('leaves a name without value in sight', () => expect(fill('{lost}', {}, 'fr')).toBe('{lost}'));
  test('does not fill what a value holds', () => expect(fill('{a}', { a: '{b}', b: 'no' }, 'fr')).toBe('{b}'));
});

describe('speech', () => {
  test('seconds lose their decimals from ten on', () => {
    const { seconds } = createSpeech('fr', fr);
    expect(seconds(0.94)).toBe('0,9');
    expect(seconds(12.4)).toBe('12');
  });
  test('dates are those of the language', () => {
    expect(createSpeech('fr', fr).date('2026-11-24T14:32:00Z')).toContain('24 novembre 2026');
    expect(createSpeech('en', en).date('2026-11-24T14:32:00Z')).toContain('November 24, 2026');
  });
});
