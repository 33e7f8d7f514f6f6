import { type Check, failed, ruleMeta } from '../engine';

/** Hosts of the widgets that promise accessibility, by the name of each. */
const makers: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)accessibe\.com$|(^|\.)acsbapp?\.com$/, 'accessiBe'],
  [/(^|\.)userway\.org$/, 'UserWay'],
  [/(^|\.)facil-iti\.(com|app)$/, 'FACIL’iti'],
  [/(^|\.)audioeye\.com$/, 'AudioEye'],
  [/(^|\.)equalweb\.com$|(^|\.)nagich\.co(m|\.il)$/, 'EqualWeb'],
  [/(^|\.)(accessiway|eye-able)\.com$/, 'Eye-Able / AccessiWay'],
  [/(^|\.)lisio\.fr$/, 'Lisio'],
  [/(^|\.)recite(me)?\.com$/, 'Recite Me'],
];

// The State says that such tools make no site conform: a piece of advice, never counted.
export const meta = ruleMeta({
  tests: [],
  wcag: [],
  act: [],
  advice: true,
  targets: 'script[src]',
  frames: 'top',
  reads: 'dom',
  reasons: {
    overlay: {
      who: 'webmaster',
      impact: 'minor',
      fr: {
        title: 'Un module de « surcouche d’accessibilité » est installé',
        effect:
          '{maker} règle l’affichage mais ne corrige pas la page : elle ne rend pas le site conforme, et peut gêner les lecteurs d’écran.',
        fix: 'Gardez ce budget pour corriger le site ; n’invoquez pas ce module dans la déclaration.',
      },
      en: {
        title: 'An “accessibility overlay” is installed',
        effect: '{maker} tunes the display but does not mend the page: it does not make the site conform, and may hinder screen readers.',
        fix: 'Keep that budget to mend the site; do not invoke this widget in the statement.',
      },
    },
  },
});

export const check: Check<typeof meta> = (script, { document }) => {
  const address = script.getAttribute('src') ?? '';
  if (!URL.canParse(address, document.baseURI)) return;
  const { hostname } = new URL(address, document.baseURI);
  const maker = makers.find(([host]) => host.test(hostname))?.[1];
  return maker ? failed('overlay', { maker }) : undefined;
};
