import type { Finding, Values } from '../../contracts';
import type { Fill, Speech } from '../../locales';

/** Values quoted side by side before an ellipsis. */
const quoted = 3;

/**
 * Fills a text about several elements. Where their values differ, the first ones stand side by side:
 * `« {text} »` becomes `« Lire la suite » ou « En savoir plus »`.
 */
export function causeText(text: string, findings: readonly Finding[], speech: Speech): string {
  const whole = text.replace(/«\s?\{(\w+)\}\s?»|“\{(\w+)\}”/g, (match, french?: string, english?: string) => {
    const all = distinct(findings, french ?? english ?? '');
    return all.length < 2
      ? match
      : side(
          all.map((value) => speech.say(speech.t.cause.quote, { text: value })),
          speech,
        );
  });
  const values: Record<string, Fill[string]> = {};
  for (const name of Object.keys(findings[0]?.values ?? {})) {
    const all = distinct(findings, name);
    const first = findings[0]!.values[name]!;
    values[name] =
      all.length < 2
        ? first
        : side(
            all.map((value) => written(value, findings, name, speech)),
            speech,
          );
  }
  return speech.say(whole, { n: findings.length, ...values });
}

/** Fills a text about one element. */
export function oneText(text: string, { values }: { values: Values }, speech: Speech): string {
  return speech.say(text, values);
}

function distinct(findings: readonly Finding[], name: string): string[] {
  return [
    ...new Set(
      findings
        .map(({ values }) => values[name])
        .filter((value) => value !== undefined)
        .map(String),
    ),
  ];
}

function side(all: readonly string[], speech: Speech): string {
  return all.length > quoted ? `${all.slice(0, quoted).join(', ')}…` : speech.list(all, 'disjunction');
}

function written(value: string, findings: readonly Finding[], name: string, speech: Speech): string {
  const isNumber = findings.every(({ values }) => typeof values[name] === 'number');
  return isNumber ? speech.say('{value}', { value: Number(value) }) : value;
}
