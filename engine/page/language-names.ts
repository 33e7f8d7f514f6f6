/** Languages that detectors take for one another. */
const close = [
  ['no', 'nb', 'nn', 'da'],
  ['hr', 'sr', 'bs', 'sh'],
  ['id', 'ms'],
  ['gl', 'pt'],
  ['fil', 'tl'],
  ['iw', 'he'],
  ['cs', 'sk'],
  ['fr', 'oc', 'br'],
  ['es', 'ca', 'gl'],
];

/** Are two main subtags the same language, or too close for a detector to part them? */
export function isSameLanguage(a: string, b: string): boolean {
  return a === b || close.some((family) => family.includes(a) && family.includes(b));
}

/** @returns the name in French of a main subtag, or the subtag itself when it has none. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(['fr'], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
