type Value = string | number;

export interface CsvOptions {
  /** `;` opens as a table in the French Excel, `,` is what RFC 4180 says. */
  readonly separator: ';' | ',';
  /** Without it, Excel takes UTF-8 for something else. */
  readonly bom: boolean;
}

/** What a spreadsheet would run as a formula: its first sign, full-width ones and the blanks that may come before included. */
const formula = /^[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** A CSV file. A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers are left as they are. */
export function csv(rows: readonly (readonly Value[])[], { separator, bom }: CsvOptions): string {
  const lines = rows.map((row) => `${row.map((value) => field(value, separator)).join(separator)}\r\n`);
  return (bom ? '\ufeff' : '') + lines.join('');
}

function field(value: Value, separator: string): string {
  if (typeof value === 'number') return String(value);
  const safe = (formula.test(value) ? `'${value}` : value).replaceAll('\0', '');
  const quoted = safe.includes(separator) || /["\r\n]|^\s|\s$/.test(safe);
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}
