import type { Language } from '../contracts';
import type { Plural } from '.';

/** What a placeholder may be replaced by. */
export type Fill = Readonly<Record<string, string | number | readonly string[]>>;

/** Text of the plural form that `count` takes in this language; a plain text never counts. */
export function plural(text: Plural | string, count: number, language: Language): string {
  if (typeof text === 'string') return text;
  return new Intl.PluralRules(language).select(count) === 'one' ? text.one : text.other;
}

/** Replaces each `{name}` by its value, written as the language does. A name without value stays, so that it is seen. */
export function fill(text: string, values: Fill, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
    return new Intl.ListFormat(language).format(value);
  });
}
