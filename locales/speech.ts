import type { Language } from '../contracts';
import type { Plural, Texts } from '.';
import { type Fill, fill, plural } from './format';

/** The texts of one language, and how it writes numbers, dates and lists. */
export interface Speech {
  readonly language: Language;
  readonly t: Texts;
  /** Replaces the placeholders of a text. */
  say(text: string, values?: Fill): string;
  /** Takes the plural form for `n`, then replaces `{n}` and the other placeholders. */
  count(text: Plural | string, n: number, values?: Fill): string;
  /** Seconds with one decimal under ten, none above. */
  seconds(value: number): string;
  /** Day and time of an ISO 8601 date. */
  date(iso: string): string;
  /** Day of an ISO 8601 date. */
  day(iso: string): string;
  list(items: readonly string[], kind?: 'conjunction' | 'disjunction'): string;
}

export function createSpeech(language: Language, t: Texts): Speech {
  return {
    language,
    t,
    say: (text, values = {}) => fill(text, values, language),
    count: (text, n, values = {}) => fill(plural(text, n, language), { n, ...values }, language),
    seconds: (value) => new Intl.NumberFormat(language, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value),
    date: (iso) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso)),
    day: (iso) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(iso)),
    list: (items, type = 'conjunction') => new Intl.ListFormat(language, { type }).format(items),
  };
}
