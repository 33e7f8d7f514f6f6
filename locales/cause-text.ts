import type { Finding } from '../contracts';
import { type Plural, plural, type Speech } from '.';

/** Values side by side before an ellipsis. */
const most = 3;

/** A placeholder, alone or between quotation marks: `« {text} »`, `“{text}”`, `{text}`. */
const placeholder = /«\s?\{(\w+)\}\s?»|“\{(\w+)\}”|\{(\w+)\}/g;

/**
 * Fills a text about several elements; `{n}` is their number. Where their values differ, the first ones stand side by side:
 * `« {text} »` becomes `« Lire la suite » ou « En savoir plus »`. In one pass: what a page wrote is never read as a placeholder.
 */
export function causeText(text: Plural | string, findings: readonly Finding[], speech: Speech): string {
  return plural(text, findings.length, speech.language).replace(
    placeholder,
    (whole, french: string | undefined, english: string | undefined, bare = '') => {
      const name = french ?? english ?? bare;
      if (name === 'n') return speech.say(whole, { n: findings.length });
      const values = valuesOf(findings, name, speech);
      if (values.length === 0) return whole;
      return side(name === bare ? values : values.map((value) => speech.say(speech.t.cause.quote, { text: value })), speech);
    },
  );
}

/** The values that the findings give to one name, each once, written as the language does. */
function valuesOf(findings: readonly Finding[], name: string, speech: Speech): string[] {
  const given = findings.flatMap(({ values }) => (Object.hasOwn(values, name) ? [values[name]!] : []));
  return [...new Set(given.map((value) => speech.say('{value}', { value })))];
}

function side(values: readonly string[], speech: Speech): string {
  return values.length > most ? `${values.slice(0, most).join(', ')}…` : speech.list(values, 'disjunction');
}
