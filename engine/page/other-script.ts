import { type Script, scriptShares } from './language';

/** Share of the letters from which a text is in one script. */
const MOSTLY = 0.8;

/** Languages written with Latin letters that pages of our users are in. */
const latin = new Set('fr en de es it pt nl pl sv da no nb nn fi ro cs sk hu tr br eu oc ca hr sl et lv lt ga cy mt lb'.split(' '));

/** The language that each script makes likeliest. */
const likeliest: Partial<Record<Script, string>> = {
  Arabic: 'ar',
  Hebrew: 'he',
  Cyrillic: 'ru',
  Greek: 'el',
  Han: 'zh',
  Kana: 'ja',
  Hangul: 'ko',
  Devanagari: 'hi',
  Thai: 'th',
};

/** Cheap test that leaves most texts: does it hold a letter that is not Latin? */
export const holdsOtherScript = (text: string) => /[\u0370-\u1cff\u3040-\ud7af]/.test(text);

/** Likeliest language of a text whose script is not that of `lang` (a main subtag written in Latin letters); '' when it is, or may be. */
export function otherScript(text: string, lang: string): string {
  if (!latin.has(lang) || !holdsOtherScript(text)) return '';
  const shares = scriptShares(text);
  // Japanese mixes two scripts.
  if ((shares.get('Kana') ?? 0) > 0 && (shares.get('Kana') ?? 0) + (shares.get('Han') ?? 0) >= MOSTLY) return 'ja';
  for (const [script, code] of Object.entries(likeliest)) if ((shares.get(script as Script) ?? 0) >= MOSTLY) return code;
  return '';
}
