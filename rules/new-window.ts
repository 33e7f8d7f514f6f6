import { type Check, failed, ruleMeta } from '../engine';

/** The page opens a window as it loads, without anyone asking. */
const opens = /\bwindow\s*\.\s*open\s*\(|(^|[;\s])open\s*\(\s*['"]/;

export const meta = ruleMeta({
  tests: ['13.2.1'],
  wcag: ['3.2.1'],
  act: [],
  targets: '[onload], [onfocus]',
  reads: 'dom',
  reasons: {
    load: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: {
          one: '1 fenêtre s’ouvre sans que la personne l’ait demandé',
          other: '{n} fenêtres s’ouvrent sans que la personne l’ait demandé',
        },
        effect: 'Une personne qui écoute la page se retrouve ailleurs sans comprendre, et ne sait pas revenir.',
        fix: 'Retirez l’ouverture de fenêtre de {event}="{code}", et proposez un lien à la place.',
      },
      en: {
        title: { one: '1 window opens without the person asking', other: '{n} windows open without the person asking' },
        effect: 'Someone who listens to the page ends up elsewhere without understanding, and does not know how to come back.',
        fix: 'Remove the opening of a window from {event}="{code}", and offer a link in its place.',
      },
    },
  },
});

export const check: Check<typeof meta> = (element) => {
  for (const event of ['onload', 'onfocus']) {
    const code = element.getAttribute(event) ?? '';
    if (opens.test(code)) return failed('load', { event, code: code.slice(0, 60) });
  }
};
